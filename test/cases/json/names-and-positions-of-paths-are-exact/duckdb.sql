-- 16 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/-1"
-- $2 = "/-1"
-- $3 = "/-1"
-- $4 = "7"
-- $5 = "/-1"
-- $6 = "7"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/-1"
-- $2 = "/-1"
-- $3 = "minus"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/0"
-- $2 = "/0"
-- $3 = "x"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/0"
-- $2 = "/0"
-- $3 = "zero"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  ))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/01"
-- $2 = "/01"
-- $3 = ["one","y"]
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/1/0"
-- $2 = "/1/0"
-- $3 = "y"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/__proto__/polluted"
-- $2 = "/__proto__/polluted"
-- $3 = "/__proto__/polluted"
-- $4 = "1"
-- $5 = "/__proto__/polluted"
-- $6 = "1"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/a.b/c\\d"
-- $2 = "/a.b/c\\d"
-- $3 = "dotted"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/tags/2/deep"
-- $2 = "/tags/2/deep"
-- $3 = "true"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/$/kind"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/*"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/-"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/9"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/a/b"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/at~1x"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL') IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/kind/0"
-- $2 = "101"
-- $3 = "0"
