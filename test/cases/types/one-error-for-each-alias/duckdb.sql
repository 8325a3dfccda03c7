-- 2 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."big" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."big" AS "c1"
  FROM "lab"."Value" AS "t0"
  WHERE "t0"."id" = CAST($1 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "4"
