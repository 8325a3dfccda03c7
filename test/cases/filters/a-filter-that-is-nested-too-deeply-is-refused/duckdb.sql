-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE ((((((("t0"."sample_id" = CAST($1 AS INTEGER)) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "1"
