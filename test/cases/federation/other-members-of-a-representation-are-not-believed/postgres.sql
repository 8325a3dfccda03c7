-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS text) AS "r1",
  CAST(round("t1"."c2", 2) AS text) AS "r2",
  CAST("t1"."c3" AS text) AS "r3",
  CASE WHEN "t1"."c3" IS NOT NULL THEN TRUE END AS "r4",
  CAST("t1"."c3" AS text) AS "r5"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2",
    "t0"."customer_id" AS "c3"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "100"
