-- 4 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."huge" = CAST($1 AS HUGEINT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "99999999999999999999999999999999999999"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE CASE WHEN "t0"."unreadable_5" THEN error('A value cannot be read as the contract promises') ELSE "t0"."huge" END > CAST($1 AS HUGEINT)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "9223372036854775807"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."unsigned_whole" = CAST($1 AS UINTEGER)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "4294967295"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT CASE WHEN "t0"."unreadable_5" THEN error('A value cannot be read as the contract promises') ELSE "t0"."huge" END AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2"
  FROM "lab"."Value" AS "t0"
  WHERE TRUE
  ORDER BY CASE WHEN "t0"."unreadable_5" THEN error('A value cannot be read as the contract promises') ELSE "t0"."huge" END DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
