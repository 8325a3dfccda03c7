-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";
