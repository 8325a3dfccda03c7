-- 7 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."sample_id" = CAST($1 AS INTEGER) OR "t0"."sample_id" = CAST($2 AS INTEGER)) AND "t0"."checked" = CAST($3 AS BOOLEAN))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "2"
-- $3 = "true"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."quantity" >= CAST($1 AS INTEGER) AND "t0"."quantity" < CAST($2 AS INTEGER))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "11"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."quantity" = CAST($1 AS INTEGER) AND "t0"."checked" = CAST($2 AS BOOLEAN))) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "10"
-- $2 = "true"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."quantity" > CAST($1 AS INTEGER)) IS NOT TRUE) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."quantity" > CAST($1 AS INTEGER)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."state" = CAST($1 AS VARCHAR) AND ("t0"."checked" = CAST($2 AS BOOLEAN)) IS NOT TRUE) OR "t0"."price" > CAST($3 AS DECIMAL(6,2)))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "new"
-- $2 = "true"
-- $3 = "100.00"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ("t0"."quantity" < CAST($1 AS INTEGER) OR "t0"."state" = CAST($2 AS VARCHAR))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "lost"
-- $3 = "101"
-- $4 = "0"
