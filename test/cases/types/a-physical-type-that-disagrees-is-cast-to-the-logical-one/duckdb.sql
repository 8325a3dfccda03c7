-- 2 statements

SELECT "t1"."c1" AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  "t1"."c3" AS "r2",
  CAST("t1"."c4" AS VARCHAR) AS "r3",
  "t1"."c5" AS "r4"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."zip" AS "c1",
    "t0"."count_text" AS "c2",
    "t0"."unreadable_15" AS "c3",
    "t0"."huge" AS "c4",
    "t0"."unreadable_5" AS "c5"
  FROM "lab"."Value" AS "t0"
  WHERE CASE WHEN "t0"."unreadable_15" THEN error('A value cannot be read as the contract promises') ELSE "t0"."count_text" END < CAST($1 AS BIGINT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t1"."c2" AS "r1",
  CAST("t1"."c3" AS VARCHAR) AS "r2",
  "t1"."c4" AS "r3"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."zip" AS "c2",
    "t0"."count_text" AS "c3",
    "t0"."unreadable_15" AS "c4"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."zip" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "12%"
-- $2 = "101"
-- $3 = "0"
