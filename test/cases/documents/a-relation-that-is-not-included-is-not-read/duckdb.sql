-- 2 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."customer_id" AS "c2"
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."name" AS "c1"
  FROM "shop"."Customer" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."order_id" AS "c0",
    TRUE AS "c1",
    "t1"."order_id" AS "c2"
  FROM "shop"."Order" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
