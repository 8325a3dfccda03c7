-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(round("t1"."c2", 2) AS text) AS "r1",
  "t1"."c3" AS "r2"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2",
    "t0"."state" AS "c3"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
