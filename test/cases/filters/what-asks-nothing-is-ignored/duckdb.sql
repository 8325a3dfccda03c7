-- 20 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."sample_id" = CAST($1 AS INTEGER)
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "1"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "lab"."Site" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."country" = CAST($1 AS VARCHAR))
  )
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "NL"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."sample_id" = CAST($1 AS INTEGER)
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "1"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Site" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Site" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Site" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
