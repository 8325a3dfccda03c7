-- 3 statements

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0",
  "t4"."c0" AS "r1",
  "t4"."c1" AS "r2",
  "t2"."c0" AS "r3",
  CAST("t2"."c1" AS VARCHAR) AS "r4"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."category_id" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."title" AS "c1"
  FROM "shop"."Category" AS "t3"
  WHERE "t3"."category_id" = "t2"."c3"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0",
  "t4"."c0" AS "r1",
  "t4"."c1" AS "r2",
  "t2"."c0" AS "r3",
  CAST("t2"."c1" AS VARCHAR) AS "r4"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."category_id" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((((
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) < CAST($1 AS VARCHAR) OR (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) = CAST($2 AS VARCHAR) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t2"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."title" AS "c1"
  FROM "shop"."Category" AS "t3"
  WHERE "t3"."category_id" = "t2"."c3"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "Fruit"
-- $2 = "Fruit"
-- $3 = "3"
-- $4 = "4"
-- $5 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0",
  "t4"."c0" AS "r1",
  "t4"."c1" AS "r2",
  "t2"."c0" AS "r3",
  CAST("t2"."c1" AS VARCHAR) AS "r4"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."category_id" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND (((
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) IS NULL AND ("t0"."product_id" > CAST($1 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."title" AS "c1"
  FROM "shop"."Category" AS "t3"
  WHERE "t3"."category_id" = "t2"."c3"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "6"
-- $2 = "4"
-- $3 = "0"
