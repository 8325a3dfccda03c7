-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  "t2"."c3" AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."order_no" AS "c1",
    "t1"."line_no" AS "c2",
    "t1"."quantity" AS "c3"
  FROM "public"."order_lines" AS "t1"
  WHERE "t1"."order_no" = "t0"."k0" AND "t1"."line_no" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["A-1"]
-- $2 = ["2"]
