-- 3 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  regexp_replace(CAST("t1"."c2" AS VARCHAR), '\.0$', '') AS "r1",
  "t1"."c3" AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."single" AS "c2",
    "t0"."unreadable_8" AS "c3"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."single" = CAST($1 AS FLOAT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0.1"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE CASE WHEN "t0"."unreadable_8" THEN error('A value cannot be read as the contract promises') ELSE "t0"."single" END > CAST($1 AS FLOAT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0.1"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE CASE WHEN "t0"."unreadable_8" THEN error('A value cannot be read as the contract promises') ELSE "t0"."single" END <= CAST($1 AS FLOAT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0.1"
-- $2 = "101"
-- $3 = "0"
