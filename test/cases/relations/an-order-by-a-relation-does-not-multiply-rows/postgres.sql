-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."translations" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t3"."c2" AS "r1",
  CAST("t3"."c3" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t2"."label"
    FROM "public"."languages" AS "t2"
    WHERE "t2"."code" = "t1"."language"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t1"."translation_id" AS "c1",
    TRUE AS "c2",
    "t1"."translation_id" AS "c3"
  FROM "public"."translations" AS "t1"
  WHERE TRUE
  ORDER BY (
    SELECT "t2"."label"
    FROM "public"."languages" AS "t2"
    WHERE "t2"."code" = "t1"."language"
    LIMIT 1
  ) COLLATE "C" DESC NULLS LAST, "t1"."translation_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t3" ON TRUE
ORDER BY "t3"."c0" DESC NULLS LAST, "t3"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
