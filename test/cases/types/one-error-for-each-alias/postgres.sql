-- 2 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."big" AS "c1"
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

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."big" AS "c1"
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
  ) AS "t1"
  WHERE "t1"."id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["4"]
