-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "library"."Translation" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t3"."c2" AS "r1",
  CAST("t3"."c3" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t2"."label"
    FROM "library"."Language" AS "t2"
    WHERE "t2"."code" = "t1"."language"
    LIMIT 1
  ) AS "c0",
    "t1"."translation_id" AS "c1",
    TRUE AS "c2",
    "t1"."translation_id" AS "c3"
  FROM "library"."Translation" AS "t1"
  WHERE TRUE
  ORDER BY (
    SELECT "t2"."label"
    FROM "library"."Language" AS "t2"
    WHERE "t2"."code" = "t1"."language"
    LIMIT 1
  ) DESC NULLS LAST, "t1"."translation_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t3" ON TRUE
ORDER BY "t3"."c0" DESC NULLS LAST, "t3"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
