-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Visit" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  CASE WHEN "t2"."c3" IS NOT NULL THEN '***' END AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."page" AS "c0",
    TRUE AS "c1",
    "t1"."page" AS "c2",
    "t1"."ip" AS "c3"
  FROM "shop"."Visit" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."page" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
