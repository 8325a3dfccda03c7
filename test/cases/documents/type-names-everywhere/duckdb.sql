-- 1 statement

SELECT "t3"."c0" AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0"
  FROM "shop"."Customer" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c1"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
