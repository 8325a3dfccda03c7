-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Product" AS "t0"
  WHERE "t0"."colour" = CAST($1 AS VARCHAR)
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "red"
