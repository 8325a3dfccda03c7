-- 8 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ("t0"."id" IN (
    SELECT unnest(CAST($1 AS INTEGER[]))
  ) AND ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR))) = 'DOUBLE' AND TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($4 AS DOUBLE[]))
  ))) IS NOT TRUE)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($5 AS BIGINT) OFFSET CAST($6 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["12","13","14","15"]
-- $2 = "/n"
-- $3 = "/n"
-- $4 = ["5.5","-0.4"]
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ("t0"."id" IN (
    SELECT unnest(CAST($1 AS INTEGER[]))
  ) AND ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR))) = 'DOUBLE' AND TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($3 AS VARCHAR)), '$') AS DOUBLE) = CAST($4 AS DOUBLE))) IS NOT TRUE)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($5 AS BIGINT) OFFSET CAST($6 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["12","13","14","15"]
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "5.5"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($4 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($6 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($7 AS VARCHAR[]))
  ) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($8 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($9 AS DOUBLE[]))
  ) END))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "false"
-- $4 = "/n"
-- $5 = "/n"
-- $6 = "/n"
-- $7 = ["6","-7"]
-- $8 = "/n"
-- $9 = ["5.5","6","-7"]
-- $10 = "101"
-- $11 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($4 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') = CAST($6 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($7 AS VARCHAR))) = 'DOUBLE' AND TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($8 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($9 AS DOUBLE[]))
  )))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "6"
-- $4 = "/n"
-- $5 = "/n"
-- $6 = "true"
-- $7 = "/n"
-- $8 = "/n"
-- $9 = ["5.5","0.4"]
-- $10 = "101"
-- $11 = "0"

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
-- $3 = "-0.4"
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
-- $4 = "0"
-- $5 = "/n"
-- $6 = "0"
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
-- $4 = "1000000000000000000000000000000000000000"
-- $5 = "/n"
-- $6 = "1e+39"
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
-- $3 = "5.5"
-- $4 = "101"
-- $5 = "0"
