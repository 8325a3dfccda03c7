-- 9 statements

SELECT "t3"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."quantity" > CAST($1 AS INTEGER))
  ) AND (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t2"
    WHERE ("t2"."site_code" = "t0"."site_code" AND "t2"."state" = CAST($2 AS VARCHAR))
  )) IS NOT TRUE)
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "tested"
-- $3 = "101"
-- $4 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
  )
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."state" = CAST($1 AS VARCHAR))
  )
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "tested"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."state" = CAST($1 AS VARCHAR))
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "tested"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."state" = CAST($1 AS VARCHAR))
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "tested"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND ("t1"."checked" = CAST($1 AS BOOLEAN)) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "true"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND (("t1"."token" IS NULL) IS NOT TRUE) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "lab"."Sample" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND (TRUE) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
