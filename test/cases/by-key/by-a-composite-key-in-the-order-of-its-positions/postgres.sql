-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CASE WHEN isfinite("t2"."c2") AND "t2"."c2" >= '0001-01-01' THEN to_char("t2"."c2", 'YYYY-MM-DD') ELSE CAST("t2"."c2" AS text) END AS "r2",
  CAST(round("t2"."c3", 6) AS text) AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[]), CAST($2 AS date[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."currency" AS "c1",
    "t1"."day" AS "c2",
    "t1"."rate" AS "c3"
  FROM "public"."exchange_rates" AS "t1"
  WHERE "t1"."currency" = "t0"."k0" AND "t1"."day" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["USD"]
-- $2 = ["2024-02-29"]
