-- 2 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "library"."Language" AS "t0"
  WHERE coalesce((
    SELECT count(*)
    FROM "library"."Translation" AS "t1"
    WHERE "t1"."language" = "t0"."code"
    HAVING count(*) > 0
  ), 0) = CAST($1 AS BIGINT)
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "2"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "library"."Translation" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "library"."Language" AS "t1"
    WHERE ("t1"."code" = "t0"."language" AND "t1"."label" = CAST($1 AS VARCHAR))
  )
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t4"."c1" AS "r1",
  CAST("t4"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2"."translation_id" AS "c0",
    TRUE AS "c1",
    "t2"."translation_id" AS "c2"
  FROM "library"."Translation" AS "t2"
  WHERE EXISTS (
    SELECT 1
    FROM "library"."Language" AS "t3"
    WHERE ("t3"."code" = "t2"."language" AND "t3"."label" = CAST($2 AS VARCHAR))
  )
  ORDER BY "t2"."translation_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t4"."c0" ASC NULLS LAST;
-- $1 = "Dutch"
-- $2 = "Dutch"
-- $3 = "101"
-- $4 = "0"
