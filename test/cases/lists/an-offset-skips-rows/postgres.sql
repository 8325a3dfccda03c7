-- 2 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "100"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "3"
