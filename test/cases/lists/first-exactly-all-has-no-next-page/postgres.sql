-- 2 statements

SELECT TRUE AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST;
-- $1 = "9"
-- $2 = "0"

SELECT TRUE AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "9"
-- $2 = "0"
