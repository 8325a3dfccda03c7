-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."visits" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  CASE WHEN "t2"."c3" IS NOT NULL THEN '***' END AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."page" COLLATE "C" AS "c0",
    TRUE AS "c1",
    "t1"."page" AS "c2",
    "t1"."ip" AS "c3"
  FROM "public"."visits" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."page" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
