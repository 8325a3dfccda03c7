-- 3 statements

SELECT CAST("t1"."c2" AS text) AS "r0",
  CAST("t1"."c3" AS text) AS "r1",
  CAST("t1"."c0" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."stock" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."stock" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."stock" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
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
  SELECT "t0"."stock" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."stock" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."stock" < CAST($1 AS bigint) OR "t0"."stock" IS NULL)) OR ("t0"."stock" = CAST($2 AS bigint) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."stock" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "7"
-- $2 = "7"
-- $3 = "4"
-- $4 = "4"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CAST("t1"."c3" AS text) AS "r1",
  CAST("t1"."c0" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."stock" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."stock" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."stock" < CAST($1 AS bigint) OR "t0"."stock" IS NULL)) OR ("t0"."stock" = CAST($2 AS bigint) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."stock" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "-1"
-- $2 = "-1"
-- $3 = "7"
-- $4 = "4"
-- $5 = "0"
