-- 2 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE "t0"."price" < CAST($1 AS numeric(10,2))
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  CAST("t2"."c0" AS text) AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "public"."products" AS "t1"
  WHERE "t1"."price" < CAST($2 AS numeric(10,2))
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "5.00"
-- $2 = "5.00"
-- $3 = "4"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE "t0"."price" < CAST($1 AS numeric(10,2))
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  CAST("t2"."c0" AS text) AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "public"."products" AS "t1"
  WHERE "t1"."price" < CAST($2 AS numeric(10,2)) AND ((("t1"."product_id" > CAST($3 AS integer) OR "t1"."product_id" IS NULL)))
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "5.00"
-- $2 = "5.00"
-- $3 = "6"
-- $4 = "4"
-- $5 = "0"
