-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  CAST(round("t2"."c3", 2) AS text) AS "r3",
  "t4"."c0" AS "r4",
  "t4"."c1" AS "r5",
  CAST("t4"."c2" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."order_id" AS "c0",
    TRUE AS "c1",
    "t1"."order_id" AS "c2",
    "t1"."total" AS "c3",
    "t1"."customer_id" AS "c4"
  FROM "public"."orders" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."name" AS "c1",
    "t3"."customer_id" AS "c2"
  FROM "public"."customers" AS "t3"
  WHERE "t3"."customer_id" = "t2"."c4"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
