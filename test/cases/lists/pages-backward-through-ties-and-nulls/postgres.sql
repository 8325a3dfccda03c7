-- 4 statements

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c0" AS "r1",
  CAST(round("t1"."c1", 2) AS text) AS "r2",
  "t1"."c2" AS "r3",
  CAST("t1"."c3" AS text) AS "r4"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."colour" COLLATE "C" ASC NULLS LAST, "t0"."price" DESC NULLS FIRST, "t0"."name" COLLATE "C" ASC NULLS FIRST, "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" DESC NULLS FIRST, "t1"."c2" ASC NULLS FIRST, "t1"."c3" DESC NULLS FIRST;
-- $1 = "3"
-- $2 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c0" AS "r1",
  CAST(round("t1"."c1", 2) AS text) AS "r2",
  "t1"."c2" AS "r3",
  CAST("t1"."c3" AS text) AS "r4"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."colour" COLLATE "C" > CAST($1 AS text) OR "t0"."colour" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($2 AS text) AND "t0"."price" < CAST($3 AS numeric(10,2))) OR ("t0"."colour" COLLATE "C" = CAST($4 AS text) AND "t0"."price" = CAST($5 AS numeric(10,2)) AND "t0"."name" COLLATE "C" > CAST($6 AS text)) OR ("t0"."colour" COLLATE "C" = CAST($7 AS text) AND "t0"."price" = CAST($8 AS numeric(10,2)) AND "t0"."name" COLLATE "C" = CAST($9 AS text) AND "t0"."product_id" < CAST($10 AS integer)))
  ORDER BY "t0"."colour" COLLATE "C" ASC NULLS LAST, "t0"."price" DESC NULLS FIRST, "t0"."name" COLLATE "C" ASC NULLS FIRST, "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($11 AS bigint) OFFSET CAST($12 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" DESC NULLS FIRST, "t1"."c2" ASC NULLS FIRST, "t1"."c3" DESC NULLS FIRST;
-- $1 = "blue"
-- $2 = "blue"
-- $3 = "-3.00"
-- $4 = "blue"
-- $5 = "-3.00"
-- $6 = "Zebra"
-- $7 = "blue"
-- $8 = "-3.00"
-- $9 = "Zebra"
-- $10 = "7"
-- $11 = "3"
-- $12 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c0" AS "r1",
  CAST(round("t1"."c1", 2) AS text) AS "r2",
  "t1"."c2" AS "r3",
  CAST("t1"."c3" AS text) AS "r4"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."colour" COLLATE "C" > CAST($1 AS text) OR "t0"."colour" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($2 AS text) AND "t0"."price" < CAST($3 AS numeric(10,2))) OR ("t0"."colour" COLLATE "C" = CAST($4 AS text) AND "t0"."price" = CAST($5 AS numeric(10,2)) AND "t0"."name" COLLATE "C" > CAST($6 AS text)) OR ("t0"."colour" COLLATE "C" = CAST($7 AS text) AND "t0"."price" = CAST($8 AS numeric(10,2)) AND "t0"."name" COLLATE "C" = CAST($9 AS text) AND "t0"."product_id" < CAST($10 AS integer)))
  ORDER BY "t0"."colour" COLLATE "C" ASC NULLS LAST, "t0"."price" DESC NULLS FIRST, "t0"."name" COLLATE "C" ASC NULLS FIRST, "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($11 AS bigint) OFFSET CAST($12 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" DESC NULLS FIRST, "t1"."c2" ASC NULLS FIRST, "t1"."c3" DESC NULLS FIRST;
-- $1 = "green"
-- $2 = "green"
-- $3 = "1.50"
-- $4 = "green"
-- $5 = "1.50"
-- $6 = "apple"
-- $7 = "green"
-- $8 = "1.50"
-- $9 = "apple"
-- $10 = "2"
-- $11 = "3"
-- $12 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c0" AS "r1",
  CAST(round("t1"."c1", 2) AS text) AS "r2",
  "t1"."c2" AS "r3",
  CAST("t1"."c3" AS text) AS "r4"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."colour" COLLATE "C" > CAST($1 AS text) OR "t0"."colour" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($2 AS text) AND "t0"."price" < CAST($3 AS numeric(10,2))) OR ("t0"."colour" COLLATE "C" = CAST($4 AS text) AND "t0"."price" = CAST($5 AS numeric(10,2)) AND "t0"."name" COLLATE "C" > CAST($6 AS text)) OR ("t0"."colour" COLLATE "C" = CAST($7 AS text) AND "t0"."price" = CAST($8 AS numeric(10,2)) AND "t0"."name" COLLATE "C" = CAST($9 AS text) AND "t0"."product_id" < CAST($10 AS integer)))
  ORDER BY "t0"."colour" COLLATE "C" ASC NULLS LAST, "t0"."price" DESC NULLS FIRST, "t0"."name" COLLATE "C" ASC NULLS FIRST, "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($11 AS bigint) OFFSET CAST($12 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" DESC NULLS FIRST, "t1"."c2" ASC NULLS FIRST, "t1"."c3" DESC NULLS FIRST;
-- $1 = "red"
-- $2 = "red"
-- $3 = "1.50"
-- $4 = "red"
-- $5 = "1.50"
-- $6 = "Apple"
-- $7 = "red"
-- $8 = "1.50"
-- $9 = "Apple"
-- $10 = "1"
-- $11 = "3"
-- $12 = "0"
