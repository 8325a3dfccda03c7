-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  "t1"."c3" AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."value" AS "c2",
    "t0"."unreadable_1" AS "c3"
  FROM "lab"."Number" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
