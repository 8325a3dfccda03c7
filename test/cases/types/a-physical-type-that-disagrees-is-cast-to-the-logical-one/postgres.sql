-- 2 statements

SELECT "t1"."c1" AS "r0",
  CAST("t1"."c2" AS text) AS "r1",
  CAST("t1"."c3" AS text) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."zip" AS "c1",
    "t0"."count_text" AS "c2",
    "t0"."huge" AS "c3"
  FROM (
    SELECT "id",
      "tiny",
      "whole",
      "unsigned_whole",
      "big",
      CAST("huge" AS numeric) AS "huge",
      "price",
      "exact",
      "single",
      "double",
      "flag",
      "text",
      "token",
      "bytes",
      CAST("zip" AS text) AS "zip",
      CAST("count_text" AS bigint) AS "count_text",
      "state",
      "codes"
    FROM "public"."values"
  ) AS "t0"
  WHERE "t0"."count_text" < CAST($1 AS bigint)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t1"."c2" AS "r1",
  CAST("t1"."c3" AS text) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."zip" AS "c2",
    "t0"."count_text" AS "c3"
  FROM (
    SELECT "id",
      "tiny",
      "whole",
      "unsigned_whole",
      "big",
      CAST("huge" AS numeric) AS "huge",
      "price",
      "exact",
      "single",
      "double",
      "flag",
      "text",
      "token",
      "bytes",
      CAST("zip" AS text) AS "zip",
      CAST("count_text" AS bigint) AS "count_text",
      "state",
      "codes"
    FROM "public"."values"
  ) AS "t0"
  WHERE "t0"."zip" LIKE CAST($1 AS text) ESCAPE '\'
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "12%"
-- $2 = "101"
-- $3 = "0"
