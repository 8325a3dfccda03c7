-- 3 statements

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  regexp_replace(CAST("t1"."c3" AS VARCHAR), '\.0$', '') AS "r1",
  regexp_replace(CAST("t1"."c0" AS VARCHAR), '\.0$', '') AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."weight" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."weight" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."weight" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  regexp_replace(CAST("t1"."c3" AS VARCHAR), '\.0$', '') AS "r1",
  regexp_replace(CAST("t1"."c0" AS VARCHAR), '\.0$', '') AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."weight" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."weight" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."weight" < CAST($1 AS DOUBLE) OR "t0"."weight" IS NULL)) OR ("t0"."weight" = CAST($2 AS DOUBLE) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."weight" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "0.3"
-- $2 = "0.3"
-- $3 = "3"
-- $4 = "4"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  regexp_replace(CAST("t1"."c3" AS VARCHAR), '\.0$', '') AS "r1",
  regexp_replace(CAST("t1"."c0" AS VARCHAR), '\.0$', '') AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."weight" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."weight" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."weight" < CAST($1 AS DOUBLE) OR "t0"."weight" IS NULL)) OR ("t0"."weight" = CAST($2 AS DOUBLE) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."weight" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "-1"
-- $2 = "-1"
-- $3 = "5"
-- $4 = "4"
-- $5 = "0"
