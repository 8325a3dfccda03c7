-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."code" AS "c1",
    "t0"."percent" AS "c2"
  FROM "public"."coupons" AS "t0"
  WHERE "t0"."code" = CAST($1 AS text) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "SUMMER"
