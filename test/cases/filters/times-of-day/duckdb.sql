-- 9 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" = CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "08:00:00"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" = CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "08:00:00"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" = CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "08:00:00.000001"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" > CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "12:00:00"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" >= CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "23:59:59.999999"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" < CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "08:00:00.000001"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" <= CAST($1 AS TIME)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "00:00:00"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."taken_at" IN (
    SELECT unnest(CAST($1 AS TIME[]))
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["08:00:00","12:00:00"]
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."taken_at" = CAST($1 AS TIME)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "08:00:00"
-- $2 = "101"
-- $3 = "0"
