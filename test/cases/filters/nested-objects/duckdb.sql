-- 11 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."box")."shelf" = CAST($1 AS VARCHAR) AND ("t0"."box")."slot" > CAST($2 AS INTEGER))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "A"
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."box")."size")."height" > CAST($1 AS DECIMAL(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "11.9"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."box")."size")."height" >= CAST($1 AS DECIMAL(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1.5"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."box")."shelf" = CAST($1 AS VARCHAR)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "A"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
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
  WHERE TRUE
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
  WHERE ("t0"."box")."shelf" = CAST($1 AS VARCHAR)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "A"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."box")."shelf" IS NULL
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
  WHERE ("t0"."box")."size" IS NULL
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
  WHERE "t0"."box" IS NULL
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
  WHERE ("t0"."box" IS NULL) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
