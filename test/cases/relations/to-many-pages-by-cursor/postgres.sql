-- 4 statements

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "public"."authors" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c3", CAST(round("t5"."c4", 2) AS text), CAST(round("t5"."c0", 2) AS text), CAST("t5"."c1" AS text)) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($2 AS bigint) AND "t5"."c2" <= CAST($3 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "0"
-- $3 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "public"."authors" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c3", CAST(round("t5"."c4", 2) AS text), CAST(round("t5"."c0", 2) AS text), CAST("t5"."c1" AS text)) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" IS NOT NULL) OR ("t4"."price" IS NULL AND ("t4"."book_id" > CAST($2 AS integer) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($3 AS bigint) AND "t5"."c2" <= CAST($4 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "11"
-- $3 = "0"
-- $4 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "public"."authors" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c3", CAST(round("t5"."c4", 2) AS text), CAST(round("t5"."c0", 2) AS text), CAST("t5"."c1" AS text)) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" > CAST($2 AS numeric(8,2))) OR ("t4"."price" = CAST($3 AS numeric(8,2)) AND ("t4"."book_id" > CAST($4 AS integer) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($5 AS bigint) AND "t5"."c2" <= CAST($6 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "5.00"
-- $3 = "5.00"
-- $4 = "10"
-- $5 = "0"
-- $6 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "public"."authors" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c3", CAST(round("t5"."c4", 2) AS text), CAST(round("t5"."c0", 2) AS text), CAST("t5"."c1" AS text)) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" > CAST($2 AS numeric(8,2))) OR ("t4"."price" = CAST($3 AS numeric(8,2)) AND ("t4"."book_id" > CAST($4 AS integer) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($5 AS bigint) AND "t5"."c2" <= CAST($6 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "7.50"
-- $3 = "7.50"
-- $4 = "12"
-- $5 = "0"
-- $6 = "2"
