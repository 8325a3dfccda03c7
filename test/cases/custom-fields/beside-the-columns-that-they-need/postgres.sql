-- 1 statement

SELECT CAST(round("t1"."c1", 2) AS text) AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c2" AS "r2",
  CAST(round("t1"."c1", 2) AS text) AS "r3",
  "t1"."c3" AS "r4"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."price" AS "c1",
    "t0"."title" AS "c2",
    "t0"."state" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
