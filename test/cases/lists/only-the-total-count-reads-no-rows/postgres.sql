-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE "t0"."colour" = CAST($1 AS text)
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "red"
