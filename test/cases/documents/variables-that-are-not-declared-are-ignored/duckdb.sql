-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
