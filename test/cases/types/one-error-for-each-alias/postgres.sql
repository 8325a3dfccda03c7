-- 2 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."big" AS "c1"
  FROM (
    SELECT "id",
      "tiny" AS "tiny",
      ("tiny" IS NOT NULL AND NOT CASE WHEN "tiny" BETWEEN -128 AND 127 THEN "tiny" = trunc("tiny") ELSE FALSE END) AS "unreadable_0",
      "whole",
      "unsigned_whole" AS "unsigned_whole",
      ("unsigned_whole" IS NOT NULL AND NOT CASE WHEN "unsigned_whole" BETWEEN 0 AND 4294967295 THEN "unsigned_whole" = trunc("unsigned_whole") ELSE FALSE END) AS "unreadable_1",
      "big",
      CASE WHEN NOT ("huge" IS NOT NULL AND NOT CASE WHEN "huge" BETWEEN -170141183460469231731687303715884105728 AND 170141183460469231731687303715884105727 THEN "huge" = trunc("huge") ELSE FALSE END) THEN CAST("huge" AS numeric) END AS "huge",
      ("huge" IS NOT NULL AND NOT CASE WHEN "huge" BETWEEN -170141183460469231731687303715884105728 AND 170141183460469231731687303715884105727 THEN "huge" = trunc("huge") ELSE FALSE END) AS "unreadable_2",
      "price",
      "exact",
      "single",
      "double",
      "flag",
      "text",
      "token",
      "bytes",
      CAST("zip" AS text) AS "zip",
      CASE WHEN NOT ("count_text" IS NOT NULL AND NOT CASE WHEN length(CAST("count_text" AS text)) <= 1100 AND (CAST("count_text" AS text) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(CAST("count_text" AS text) AS numeric) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST("count_text" AS text) AS numeric) = trunc(CAST(CAST("count_text" AS text) AS numeric)) ELSE FALSE END ELSE FALSE END) THEN CAST(CAST(CAST("count_text" AS text) AS numeric) AS bigint) END AS "count_text",
      ("count_text" IS NOT NULL AND NOT CASE WHEN length(CAST("count_text" AS text)) <= 1100 AND (CAST("count_text" AS text) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(CAST("count_text" AS text) AS numeric) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST("count_text" AS text) AS numeric) = trunc(CAST(CAST("count_text" AS text) AS numeric)) ELSE FALSE END ELSE FALSE END) AS "unreadable_3",
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

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS text) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."big" AS "c1"
  FROM (
    SELECT "id",
      "tiny" AS "tiny",
      ("tiny" IS NOT NULL AND NOT CASE WHEN "tiny" BETWEEN -128 AND 127 THEN "tiny" = trunc("tiny") ELSE FALSE END) AS "unreadable_0",
      "whole",
      "unsigned_whole" AS "unsigned_whole",
      ("unsigned_whole" IS NOT NULL AND NOT CASE WHEN "unsigned_whole" BETWEEN 0 AND 4294967295 THEN "unsigned_whole" = trunc("unsigned_whole") ELSE FALSE END) AS "unreadable_1",
      "big",
      CASE WHEN NOT ("huge" IS NOT NULL AND NOT CASE WHEN "huge" BETWEEN -170141183460469231731687303715884105728 AND 170141183460469231731687303715884105727 THEN "huge" = trunc("huge") ELSE FALSE END) THEN CAST("huge" AS numeric) END AS "huge",
      ("huge" IS NOT NULL AND NOT CASE WHEN "huge" BETWEEN -170141183460469231731687303715884105728 AND 170141183460469231731687303715884105727 THEN "huge" = trunc("huge") ELSE FALSE END) AS "unreadable_2",
      "price",
      "exact",
      "single",
      "double",
      "flag",
      "text",
      "token",
      "bytes",
      CAST("zip" AS text) AS "zip",
      CASE WHEN NOT ("count_text" IS NOT NULL AND NOT CASE WHEN length(CAST("count_text" AS text)) <= 1100 AND (CAST("count_text" AS text) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(CAST("count_text" AS text) AS numeric) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST("count_text" AS text) AS numeric) = trunc(CAST(CAST("count_text" AS text) AS numeric)) ELSE FALSE END ELSE FALSE END) THEN CAST(CAST(CAST("count_text" AS text) AS numeric) AS bigint) END AS "count_text",
      ("count_text" IS NOT NULL AND NOT CASE WHEN length(CAST("count_text" AS text)) <= 1100 AND (CAST("count_text" AS text) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(CAST("count_text" AS text) AS numeric) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(CAST("count_text" AS text) AS numeric) = trunc(CAST(CAST("count_text" AS text) AS numeric)) ELSE FALSE END ELSE FALSE END) AS "unreadable_3",
      "state",
      "codes"
    FROM "public"."values"
  ) AS "t0"
  WHERE "t0"."id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "4"
