-- 1 statement

SELECT "t1"."c0" AS "r0",
  CASE WHEN "t1"."c1" IS NOT NULL THEN TRUE END AS "r1",
  CAST("t1"."c1" AS text) AS "r2",
  CASE WHEN "t1"."c2" IS NOT NULL THEN TRUE END AS "r3",
  "t1"."c2" AS "r4",
  CASE WHEN "t1"."c3" IS NOT NULL AND "t1"."c4" IS NOT NULL THEN TRUE END AS "r5",
  "t1"."c3" AS "r6",
  "t1"."c4" AS "r7",
  CASE WHEN "t1"."c5" IS NOT NULL THEN TRUE END AS "r8",
  CAST("t1"."c5" AS text) AS "r9"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1",
    "t0"."contact_email" AS "c2",
    "t0"."outlet_country" AS "c3",
    "t0"."outlet_number" AS "c4",
    "t0"."device_id" AS "c5"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "102"
