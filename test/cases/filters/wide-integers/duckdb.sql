-- 10 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" = CAST($1 AS BIGINT)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "9007199254740992"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" = CAST($1 AS BIGINT)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "9007199254740993"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" = CAST($1 AS BIGINT)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "9007199254740993"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" <= CAST($1 AS BIGINT)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "-9223372036854775808"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."volume" = CAST($1 AS BIGINT)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "100"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" = CAST($1 AS BIGINT)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "100"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."volume" IN (
    SELECT unnest(CAST($1 AS BIGINT[]))
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["0","100"]
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."volume" IS NULL) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE FALSE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE FALSE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
