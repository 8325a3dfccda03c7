-- 13 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ((("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') <= CAST($2 AS TIMESTAMP) AND (("t0"."seen_at" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') >= CAST($4 AS TIMESTAMP))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($5 AS BIGINT) OFFSET CAST($6 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-10-27T01:30:00Z"
-- $3 = "Europe/Amsterdam"
-- $4 = "2024-10-27T00:30:00Z"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-01-01T11:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-03-31T00:30:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-03-31T01:30:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') > CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') < CAST($2 AS TIMESTAMP)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE (("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') IN (
    SELECT unnest(CAST($2 AS TIMESTAMP[]))
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = ["2024-07-01T10:00:00Z","2024-01-01T11:00:00Z"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM "lab"."Sample" AS "t0"
  WHERE ((("t0"."seen_at" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($2 AS TIMESTAMP)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "2024-07-01T10:00:00Z"
-- $3 = "101"
-- $4 = "0"
