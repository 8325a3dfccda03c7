-- 1 statement

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "public"."categories" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."title"
    FROM "public"."categories" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) COLLATE "C" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
