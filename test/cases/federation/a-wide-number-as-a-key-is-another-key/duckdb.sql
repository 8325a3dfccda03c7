-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS VARCHAR) AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1",
    "t0"."name" AS "c2"
  FROM "crm"."Customer" AS "t0"
  WHERE "t0"."customer_id" = CAST($1 AS BIGINT) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "9007199254740993"
