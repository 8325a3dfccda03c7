-- 17 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END) AND (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($7 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($8 AS VARCHAR)), '$') = CAST($9 AS VARCHAR)))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/at/x"
-- $2 = "/at/x"
-- $3 = "/at/x"
-- $4 = "1"
-- $5 = "/at/x"
-- $6 = "1"
-- $7 = "/ok"
-- $8 = "/ok"
-- $9 = "false"
-- $10 = "101"
-- $11 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(json_extract((CASE WHEN "t0"."unreadable_4" THEN error('A value cannot be read as the contract promises') ELSE "t0"."origin" END)."settings", CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract((CASE WHEN "t0"."unreadable_4" THEN error('A value cannot be read as the contract promises') ELSE "t0"."origin" END)."settings", CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/mode"
-- $2 = "/mode"
-- $3 = "fast"
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
-- $1 = "/at/x"
-- $2 = "/at/x"
-- $3 = "/at/x"
-- $4 = "1"
-- $5 = "/at/x"
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
-- $1 = "/at/x"
-- $2 = "/at/x"
-- $3 = "1"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  )) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($4 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($5 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($6 AS VARCHAR)), '$') = CAST($7 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($8 AS VARCHAR)), '$') AS DOUBLE) = CAST($9 AS DOUBLE) END))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/kind"
-- $2 = "/kind"
-- $3 = ["click","view"]
-- $4 = "/kind"
-- $5 = "/kind"
-- $6 = "/kind"
-- $7 = "7"
-- $8 = "/kind"
-- $9 = "7"
-- $10 = "101"
-- $11 = "0"

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
-- $1 = "/kind"
-- $2 = "/kind"
-- $3 = "click"
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
-- $1 = "/ok"
-- $2 = "/ok"
-- $3 = "true"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END) = 'BOOLEAN' AND json_extract_string(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, '$') = CAST($1 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "true"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE (json_type(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END) = 'VARCHAR' AND json_extract_string(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, '$') = CAST($1 AS VARCHAR))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "only a string"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  ))) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/kind"
-- $2 = "/kind"
-- $3 = ["click","view"]
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR))) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/kind"
-- $2 = "/kind"
-- $3 = "click"
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
-- $1 = "/ok"
-- $2 = "101"
-- $3 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Event" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE FALSE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE coalesce(json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END, CAST($1 AS VARCHAR))), 'NULL') = 'NULL'
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/none"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE coalesce(json_type(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."payload" END), 'NULL') = 'NULL'
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Event" AS "t0"
  WHERE len(CASE WHEN "t0"."unreadable_3" THEN error('A value cannot be read as the contract promises') ELSE "t0"."notes" END) = 0
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
