-- 7 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-04-30T00:00:00Z"
-- $2 = "2024-05-01T00:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "2024-05-01T00:00:00Z"
-- $2 = "2024-05-01T00:00:00Z"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-05-01T10:00:00.000001Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c2", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."changed_at" AS "c2"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-31T00:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE "t0"."changed_at" < CAST($1 AS TIMESTAMP)
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2000-01-01T00:00:00Z"
-- $2 = "101"
-- $3 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
