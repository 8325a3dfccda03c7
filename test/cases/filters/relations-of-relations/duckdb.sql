-- 3 statements

SELECT CAST("t5"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "lab"."Region" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "lab"."Site" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND EXISTS (
      SELECT 1
      FROM "lab"."Sample" AS "t2"
      WHERE ("t2"."site_code" = "t1"."site_code" AND EXISTS (
        SELECT 1
        FROM "lab"."Site" AS "t3"
        WHERE ("t3"."site_code" = "t2"."site_code" AND EXISTS (
          SELECT 1
          FROM "lab"."Region" AS "t4"
          WHERE ("t4"."region_id" = "t3"."region_id" AND "t4"."continent" = CAST($1 AS VARCHAR))
        ))
      ))
    ))
  )
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t5"
ORDER BY "t5"."c0" ASC NULLS LAST;
-- $1 = "Europe"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t3"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "lab"."Region" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "lab"."Site" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND EXISTS (
      SELECT 1
      FROM "lab"."Sample" AS "t2"
      WHERE ("t2"."site_code" = "t1"."site_code" AND "t2"."quantity" = CAST($1 AS INTEGER))
    ))
  )
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "10"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t3"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "lab"."Region" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Site" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND (coalesce((
      SELECT count(*)
      FROM "lab"."Sample" AS "t2"
      WHERE "t2"."site_code" = "t1"."site_code"
      HAVING count(*) > 0
    ), 0) > CAST($1 AS BIGINT)) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"
