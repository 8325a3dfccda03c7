-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t1"."c2" AS "r1",
  "t3"."c0" AS "r2",
  CAST(round("t3"."c1", 2) AS text) AS "r3"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."quantity" AS "c2",
    "t0"."product_id" AS "c3"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."price" AS "c1"
  FROM "public"."products" AS "t2"
  WHERE "t2"."product_id" = "t1"."c3"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"
