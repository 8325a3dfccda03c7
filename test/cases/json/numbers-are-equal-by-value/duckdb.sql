-- 6 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($4 AS VARCHAR[]))
  ) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($6 AS DOUBLE[]))
  ) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = ["-7","5"]
-- $5 = "/n"
-- $6 = ["-7","0.1","5"]
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) = 'DOUBLE' AND TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$') AS DOUBLE) = CAST($3 AS DOUBLE))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "0.1"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "1"
-- $5 = "/n"
-- $6 = "1"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "1"
-- $5 = "/n"
-- $6 = "1"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
-- $5 = "/n"
-- $6 = "1e+300"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') = CAST($4 AS VARCHAR) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST($6 AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "9007199254740991"
-- $5 = "/n"
-- $6 = "9007199254740991"
-- $7 = "101"
-- $8 = "0"
