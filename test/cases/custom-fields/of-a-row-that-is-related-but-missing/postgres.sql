-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  "t3"."c0" AS "r2",
  "t3"."c1" AS "r3",
  CAST(round("t3"."c2", 2) AS text) AS "r4",
  "t5"."c0" AS "r5",
  CAST(round("t5"."c1", 2) AS text) AS "r6",
  "t5"."c2" AS "r7",
  "t5"."c3" AS "r8"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."quantity" AS "c1",
    "t0"."product_id" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."title" AS "c1",
    "t2"."price" AS "c2"
  FROM "public"."products" AS "t2"
  WHERE "t2"."product_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."price" AS "c1",
    "t4"."state" AS "c2",
    "t4"."title" AS "c3"
  FROM "public"."products" AS "t4"
  WHERE "t4"."product_id" = "t1"."c2"
  LIMIT 1
) AS "t5" ON TRUE;
-- $1 = "14"
