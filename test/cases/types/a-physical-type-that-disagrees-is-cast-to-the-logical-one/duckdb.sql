-- 2 statements

SELECT "t1"."c1" AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  CAST("t1"."c3" AS VARCHAR) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."zip" AS "c1",
    "t0"."count_text" AS "c2",
    "t0"."huge" AS "c3"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."count_text" < CAST($1 AS BIGINT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t1"."c2" AS "r1",
  CAST("t1"."c3" AS VARCHAR) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."zip" AS "c2",
    "t0"."count_text" AS "c3"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."zip" LIKE CAST($1 AS VARCHAR) ESCAPE '\'
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "12%"
-- $2 = "101"
-- $3 = "0"
