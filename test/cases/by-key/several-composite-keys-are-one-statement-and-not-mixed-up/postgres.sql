-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  "t3"."c2" AS "r2",
  "t3"."c3" AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."order_no" AS "c1",
      "t1"."line_no" AS "c2",
      "t1"."quantity" AS "c3"
    FROM "public"."order_lines" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0" AND "t2"."c2" = "t0"."k1"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","11","1","11"]
-- $2 = ["12","2","2","12"]
