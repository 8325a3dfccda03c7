-- 4 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."EmptyShelf" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((
  SELECT max("t1"."seen_at")
  FROM "shop"."EmptyShelf" AS "t1"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2"."shelf" AS "c0",
    TRUE AS "c1",
    "t2"."shelf" AS "c2"
  FROM "shop"."EmptyShelf" AS "t2"
  WHERE TRUE
  ORDER BY "t2"."shelf" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t3" ON TRUE
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE "t0"."product_id" = CAST($1 AS INTEGER)
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = CAST($2 AS INTEGER)
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "99"
-- $2 = "99"
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "100"
