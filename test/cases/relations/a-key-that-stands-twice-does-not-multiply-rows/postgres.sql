-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."translations" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  "t4"."c0" AS "r3",
  "t4"."c1" AS "r4",
  "t4"."c2" AS "r5"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."translation_id" AS "c0",
    TRUE AS "c1",
    "t1"."translation_id" AS "c2",
    "t1"."language" AS "c3"
  FROM "public"."translations" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."translation_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."code" AS "c1",
    "t3"."label" AS "c2"
  FROM "public"."languages" AS "t3"
  WHERE "t3"."code" = "t2"."c3"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
