-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."numbers" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."n" AS "c0",
    TRUE AS "c1",
    "t1"."n" AS "c2"
  FROM "public"."numbers" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."n" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
