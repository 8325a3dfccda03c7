-- 2 statements

SELECT CAST("t2"."c2" AS text) AS "r0",
  "t2"."c3" AS "r1",
  "t4"."c0" AS "r2",
  "t4"."c1" AS "r3"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "public"."categories" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."category_id" AS "c3"
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
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."title" AS "c1"
  FROM "public"."categories" AS "t3"
  WHERE "t3"."category_id" = "t2"."c3"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c3" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "public"."categories" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."product_id" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."title"
    FROM "public"."categories" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) COLLATE "C" DESC NULLS FIRST, "t0"."price" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS FIRST, "t2"."c1" ASC NULLS LAST, "t2"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
