-- 2 statements

SELECT "t1"."c1" AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2"
FROM (
  SELECT "t0"."badge_no" AS "c0",
    "t0"."badge_no" AS "c1",
    "t0"."employee_id" AS "c2"
  FROM "library"."Badge" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."badge_no" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."name" AS "c1"
  FROM "library"."Employee" AS "t2"
  WHERE "t2"."employee_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c1" AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT "t0"."employee_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."employee_id" AS "c2"
  FROM "library"."Employee" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."employee_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."badge_no" AS "c1",
    "t2"."colour" AS "c2"
  FROM "library"."Badge" AS "t2"
  WHERE "t2"."employee_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
