-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"
