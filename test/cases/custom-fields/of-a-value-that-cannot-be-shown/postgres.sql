-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."product_id" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."state" AS "c1",
    "t2"."title" AS "c2"
  FROM "public"."products" AS "t2"
  WHERE "t2"."product_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
