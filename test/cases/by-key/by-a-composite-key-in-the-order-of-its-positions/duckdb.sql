-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  strftime("t1"."c2", '%Y-%m-%d') AS "r2",
  CAST("t1"."c3" AS VARCHAR) AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."currency" AS "c1",
    "t0"."day" AS "c2",
    "t0"."rate" AS "c3"
  FROM "shop"."ExchangeRate" AS "t0"
  WHERE "t0"."currency" = CAST($1 AS VARCHAR) AND "t0"."day" = CAST($2 AS DATE) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "USD"
-- $2 = "2024-02-29"
