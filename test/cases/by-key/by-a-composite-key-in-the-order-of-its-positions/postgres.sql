-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  CASE WHEN isfinite("t1"."c2") AND "t1"."c2" >= '0001-01-01' THEN to_char("t1"."c2", 'YYYY-MM-DD') ELSE CAST("t1"."c2" AS text) END AS "r2",
  CAST(round("t1"."c3", 6) AS text) AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."currency" AS "c1",
    "t0"."day" AS "c2",
    "t0"."rate" AS "c3"
  FROM "public"."exchange_rates" AS "t0"
  WHERE "t0"."currency" = CAST($1 AS text) AND "t0"."day" = CAST($2 AS date) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "USD"
-- $2 = "2024-02-29"
