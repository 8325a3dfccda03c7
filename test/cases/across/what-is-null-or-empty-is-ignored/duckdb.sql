-- 6 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND FALSE)
  )
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND FALSE)
  )) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
