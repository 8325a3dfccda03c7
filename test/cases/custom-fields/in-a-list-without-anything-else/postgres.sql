-- 1 statement

SELECT TRUE AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" DESC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST;
-- $1 = "3"
-- $2 = "0"
