-- 3 statements

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c0" AS text) AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c0" AS text) AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."product_id" < CAST($1 AS integer)))
  ORDER BY "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST;
-- $1 = "6"
-- $2 = "4"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c0" AS text) AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."product_id" < CAST($1 AS integer)))
  ORDER BY "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST;
-- $1 = "3"
-- $2 = "4"
-- $3 = "0"
