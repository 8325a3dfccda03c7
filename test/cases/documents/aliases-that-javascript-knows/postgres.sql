-- 2 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  CAST(round("t2"."c3", 2) AS text) AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."order_id" AS "c0",
    TRUE AS "c1",
    "t1"."order_id" AS "c2",
    "t1"."total" AS "c3"
  FROM "public"."orders" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."state" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"
