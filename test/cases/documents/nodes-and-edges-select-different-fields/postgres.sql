-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(round("t1"."c2", 2) AS text) AS "r1",
  "t3"."c0" AS "r2",
  "t3"."c1" AS "r3"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2",
    "t0"."customer_id" AS "c3"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."name" AS "c1"
  FROM "public"."customers" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c3"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "0"
