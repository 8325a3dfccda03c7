-- 4 statements

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c5" AS "r1",
  CAST(round("t1"."c6", 2) AS text) AS "r2",
  "t1"."c7" AS "r3",
  "t1"."c0" AS "r4",
  CAST(round("t1"."c1", 2) AS text) AS "r5",
  "t1"."c2" AS "r6",
  CAST("t1"."c3" AS text) AS "r7"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4",
    "t0"."colour" AS "c5",
    "t0"."price" AS "c6",
    "t0"."name" AS "c7"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."colour" COLLATE "C" DESC NULLS FIRST, "t0"."price" ASC NULLS LAST, "t0"."name" COLLATE "C" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST, "t1"."c1" ASC NULLS LAST, "t1"."c2" DESC NULLS LAST, "t1"."c3" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c5" AS "r1",
  CAST(round("t1"."c6", 2) AS text) AS "r2",
  "t1"."c7" AS "r3",
  "t1"."c0" AS "r4",
  CAST(round("t1"."c1", 2) AS text) AS "r5",
  "t1"."c2" AS "r6",
  CAST("t1"."c3" AS text) AS "r7"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4",
    "t0"."colour" AS "c5",
    "t0"."price" AS "c6",
    "t0"."name" AS "c7"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."colour" COLLATE "C" IS NOT NULL) OR ("t0"."colour" COLLATE "C" IS NULL AND "t0"."price" IS NULL AND ("t0"."name" COLLATE "C" < CAST($1 AS text) OR "t0"."name" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" IS NULL AND "t0"."price" IS NULL AND "t0"."name" COLLATE "C" = CAST($2 AS text) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."colour" COLLATE "C" DESC NULLS FIRST, "t0"."price" ASC NULLS LAST, "t0"."name" COLLATE "C" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST, "t1"."c1" ASC NULLS LAST, "t1"."c2" DESC NULLS LAST, "t1"."c3" ASC NULLS LAST;
-- $1 = "Äpfel"
-- $2 = "Äpfel"
-- $3 = "3"
-- $4 = "3"
-- $5 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c5" AS "r1",
  CAST(round("t1"."c6", 2) AS text) AS "r2",
  "t1"."c7" AS "r3",
  "t1"."c0" AS "r4",
  CAST(round("t1"."c1", 2) AS text) AS "r5",
  "t1"."c2" AS "r6",
  CAST("t1"."c3" AS text) AS "r7"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4",
    "t0"."colour" AS "c5",
    "t0"."price" AS "c6",
    "t0"."name" AS "c7"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."colour" COLLATE "C" < CAST($1 AS text)) OR ("t0"."colour" COLLATE "C" = CAST($2 AS text) AND ("t0"."price" > CAST($3 AS numeric(10,2)) OR "t0"."price" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($4 AS text) AND "t0"."price" = CAST($5 AS numeric(10,2)) AND ("t0"."name" COLLATE "C" < CAST($6 AS text) OR "t0"."name" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($7 AS text) AND "t0"."price" = CAST($8 AS numeric(10,2)) AND "t0"."name" COLLATE "C" = CAST($9 AS text) AND ("t0"."product_id" > CAST($10 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."colour" COLLATE "C" DESC NULLS FIRST, "t0"."price" ASC NULLS LAST, "t0"."name" COLLATE "C" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($11 AS bigint) OFFSET CAST($12 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST, "t1"."c1" ASC NULLS LAST, "t1"."c2" DESC NULLS LAST, "t1"."c3" ASC NULLS LAST;
-- $1 = "red"
-- $2 = "red"
-- $3 = "2.00"
-- $4 = "red"
-- $5 = "2.00"
-- $6 = ""
-- $7 = "red"
-- $8 = "2.00"
-- $9 = ""
-- $10 = "6"
-- $11 = "3"
-- $12 = "0"

SELECT CAST("t1"."c4" AS text) AS "r0",
  "t1"."c5" AS "r1",
  CAST(round("t1"."c6", 2) AS text) AS "r2",
  "t1"."c7" AS "r3",
  "t1"."c0" AS "r4",
  CAST(round("t1"."c1", 2) AS text) AS "r5",
  "t1"."c2" AS "r6",
  CAST("t1"."c3" AS text) AS "r7"
FROM (
  SELECT "t0"."colour" COLLATE "C" AS "c0",
    "t0"."price" AS "c1",
    "t0"."name" COLLATE "C" AS "c2",
    "t0"."product_id" AS "c3",
    "t0"."product_id" AS "c4",
    "t0"."colour" AS "c5",
    "t0"."price" AS "c6",
    "t0"."name" AS "c7"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."colour" COLLATE "C" < CAST($1 AS text)) OR ("t0"."colour" COLLATE "C" = CAST($2 AS text) AND ("t0"."price" > CAST($3 AS numeric(10,2)) OR "t0"."price" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($4 AS text) AND "t0"."price" = CAST($5 AS numeric(10,2)) AND ("t0"."name" COLLATE "C" < CAST($6 AS text) OR "t0"."name" COLLATE "C" IS NULL)) OR ("t0"."colour" COLLATE "C" = CAST($7 AS text) AND "t0"."price" = CAST($8 AS numeric(10,2)) AND "t0"."name" COLLATE "C" = CAST($9 AS text) AND ("t0"."product_id" > CAST($10 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."colour" COLLATE "C" DESC NULLS FIRST, "t0"."price" ASC NULLS LAST, "t0"."name" COLLATE "C" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($11 AS bigint) OFFSET CAST($12 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST, "t1"."c1" ASC NULLS LAST, "t1"."c2" DESC NULLS LAST, "t1"."c3" ASC NULLS LAST;
-- $1 = "green"
-- $2 = "green"
-- $3 = "10.00"
-- $4 = "green"
-- $5 = "10.00"
-- $6 = "Banana"
-- $7 = "green"
-- $8 = "10.00"
-- $9 = "Banana"
-- $10 = "4"
-- $11 = "3"
-- $12 = "0"
