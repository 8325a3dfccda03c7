-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"
