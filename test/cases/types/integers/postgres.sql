-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c3" AS "r2",
  CAST("t1"."c4" AS text) AS "r3"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."tiny" AS "c2",
    "t0"."whole" AS "c3",
    "t0"."unsigned_whole" AS "c4"
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
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
