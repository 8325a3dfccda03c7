-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Sample" AS "t0"
  WHERE "t0"."sample_id" IN (
    SELECT unnest(CAST($1 AS INTEGER[]))
  )
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = ["1","2"]
