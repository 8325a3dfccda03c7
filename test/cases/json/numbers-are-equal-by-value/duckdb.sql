-- 6 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ((json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END) OR (json_type(json_extract("t0"."value", CAST($7 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($8 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($9 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($10 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($11 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($12 AS VARCHAR) AS DOUBLE) END) OR (json_type(json_extract("t0"."value", CAST($13 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($14 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($15 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($16 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($17 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($18 AS VARCHAR) AS DOUBLE) END))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($19 AS BIGINT) OFFSET CAST($20 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "-7"
-- $5 = "/n"
-- $6 = "-7"
-- $7 = "/n"
-- $8 = "/n"
-- $9 = "/n"
-- $10 = "0.1"
-- $11 = "/n"
-- $12 = "0.1"
-- $13 = "/n"
-- $14 = "/n"
-- $15 = "/n"
-- $16 = "5"
-- $17 = "/n"
-- $18 = "5"
-- $19 = "101"
-- $20 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "0.1"
-- $5 = "/n"
-- $6 = "0.1"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END)
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
  WHERE (json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END)
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
  WHERE (json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "/n"
-- $4 = "1e+300"
-- $5 = "/n"
-- $6 = "1e+300"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE (json_type(json_extract("t0"."value", CAST($1 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract("t0"."value", CAST($2 AS VARCHAR)), '$'), '-?[0-9]+') THEN TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($3 AS VARCHAR)), '$') AS HUGEINT) = TRY_CAST(CAST($4 AS VARCHAR) AS HUGEINT) ELSE TRY_CAST(json_extract_string(json_extract("t0"."value", CAST($5 AS VARCHAR)), '$') AS DOUBLE) = CAST(CAST($6 AS VARCHAR) AS DOUBLE) END)
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
