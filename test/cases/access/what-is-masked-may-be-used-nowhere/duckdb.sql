-- 3 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Person" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t3"."c0" AS "r1",
  CAST("t3"."c1" AS VARCHAR) AS "r2"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1",
    "t0"."person_id" AS "c2"
  FROM "shop"."Purchase" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."person_id" AS "c1"
  FROM "shop"."Person" AS "t2"
  WHERE "t2"."person_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Purchase" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
