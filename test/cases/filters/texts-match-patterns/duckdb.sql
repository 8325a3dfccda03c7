-- 6 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "%pha%"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "50\\% off\\_x"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "ALPHA"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Alpha"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "_lpha"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "a\\\\b"
-- $2 = "101"
-- $3 = "0"
