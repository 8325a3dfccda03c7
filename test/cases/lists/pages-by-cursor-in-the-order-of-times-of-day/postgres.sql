-- 3 statements

SELECT CAST("t1"."c2" AS text) AS "r0",
  CAST("t1"."c3" AS text) AS "r1",
  CAST("t1"."c0" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."opens_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."opens_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."opens_at" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CAST("t1"."c3" AS text) AS "r1",
  CAST("t1"."c0" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."opens_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."opens_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."opens_at" < CAST($1 AS time) OR "t0"."opens_at" IS NULL)) OR ("t0"."opens_at" = CAST($2 AS time) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."opens_at" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "12:00:00"
-- $2 = "12:00:00"
-- $3 = "6"
-- $4 = "4"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CAST("t1"."c3" AS text) AS "r1",
  CAST("t1"."c0" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."opens_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."opens_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."opens_at" < CAST($1 AS time) OR "t0"."opens_at" IS NULL)) OR ("t0"."opens_at" = CAST($2 AS time) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."opens_at" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "00:00:00"
-- $2 = "00:00:00"
-- $3 = "5"
-- $4 = "4"
-- $5 = "0"
