-- 7 statements

SELECT "t3"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) <= CAST($1 AS BIGINT) AND coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t2"
    WHERE "t2"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) >= CAST($2 AS BIGINT))
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) = CAST($1 AS BIGINT)
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) > CAST($1 AS BIGINT)
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "-1"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) > CAST($1 AS BIGINT)
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) IN (
    SELECT unnest(CAST($1 AS BIGINT[]))
  )
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["0","2"]
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE (coalesce((
    SELECT count(*)
    FROM "lab"."Sample" AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) = CAST($1 AS BIGINT)) IS NOT TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "101"
-- $3 = "0"

SELECT "t1"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "lab"."Site" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."site_code" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
