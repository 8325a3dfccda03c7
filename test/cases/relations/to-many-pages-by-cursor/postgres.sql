-- 4 statements

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."author_id" AS "c1"
  FROM "public"."authors" AS "t0"
  WHERE "t0"."author_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t4"."c3", CAST(round("t4"."c4", 2) AS text), CAST(round("t4"."c0", 2) AS text), CAST("t4"."c1" AS text)) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."price" AS "c0",
      "t3"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t3"."price" ASC NULLS FIRST, "t3"."book_id" ASC NULLS LAST) AS "c2",
      "t3"."title" AS "c3",
      "t3"."price" AS "c4"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c2" > CAST($2 AS bigint) AND "t4"."c2" <= CAST($3 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "1"
-- $2 = "0"
-- $3 = "2"

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."author_id" AS "c1"
  FROM "public"."authors" AS "t0"
  WHERE "t0"."author_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t4"."c3", CAST(round("t4"."c4", 2) AS text), CAST(round("t4"."c0", 2) AS text), CAST("t4"."c1" AS text)) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."price" AS "c0",
      "t3"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t3"."price" ASC NULLS FIRST, "t3"."book_id" ASC NULLS LAST) AS "c2",
      "t3"."title" AS "c3",
      "t3"."price" AS "c4"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t1"."c1" AND (("t3"."price" IS NOT NULL) OR ("t3"."price" IS NULL AND ("t3"."book_id" > CAST($2 AS integer) OR "t3"."book_id" IS NULL)))
  ) AS "t4"
  WHERE "t4"."c2" > CAST($3 AS bigint) AND "t4"."c2" <= CAST($4 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "1"
-- $2 = "11"
-- $3 = "0"
-- $4 = "2"

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."author_id" AS "c1"
  FROM "public"."authors" AS "t0"
  WHERE "t0"."author_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t4"."c3", CAST(round("t4"."c4", 2) AS text), CAST(round("t4"."c0", 2) AS text), CAST("t4"."c1" AS text)) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."price" AS "c0",
      "t3"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t3"."price" ASC NULLS FIRST, "t3"."book_id" ASC NULLS LAST) AS "c2",
      "t3"."title" AS "c3",
      "t3"."price" AS "c4"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t1"."c1" AND (("t3"."price" > CAST($2 AS numeric(8,2))) OR ("t3"."price" = CAST($3 AS numeric(8,2)) AND ("t3"."book_id" > CAST($4 AS integer) OR "t3"."book_id" IS NULL)))
  ) AS "t4"
  WHERE "t4"."c2" > CAST($5 AS bigint) AND "t4"."c2" <= CAST($6 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "1"
-- $2 = "5.00"
-- $3 = "5.00"
-- $4 = "10"
-- $5 = "0"
-- $6 = "2"

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."author_id" AS "c1"
  FROM "public"."authors" AS "t0"
  WHERE "t0"."author_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t4"."c3", CAST(round("t4"."c4", 2) AS text), CAST(round("t4"."c0", 2) AS text), CAST("t4"."c1" AS text)) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."price" AS "c0",
      "t3"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t3"."price" ASC NULLS FIRST, "t3"."book_id" ASC NULLS LAST) AS "c2",
      "t3"."title" AS "c3",
      "t3"."price" AS "c4"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t1"."c1" AND (("t3"."price" > CAST($2 AS numeric(8,2))) OR ("t3"."price" = CAST($3 AS numeric(8,2)) AND ("t3"."book_id" > CAST($4 AS integer) OR "t3"."book_id" IS NULL)))
  ) AS "t4"
  WHERE "t4"."c2" > CAST($5 AS bigint) AND "t4"."c2" <= CAST($6 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "1"
-- $2 = "7.50"
-- $3 = "7.50"
-- $4 = "12"
-- $5 = "0"
-- $6 = "2"
