-- 4 statements

SELECT "t1"."c1" AS "r0",
  CAST("t4"."rows" AS text) AS "r1"
FROM (
  SELECT "t0"."author_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."author_id" AS "c2"
  FROM "public"."authors" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."author_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c2" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."book_id" AS "c2"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($3 AS bigint) AND "t3"."c1" <= CAST($4 AS bigint)
) AS "t4" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "3"

SELECT "t1"."c0" AS "r0",
  CAST("t4"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c0" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c1"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($2 AS bigint) AND "t3"."c1" <= CAST($3 AS bigint)
) AS "t4" ON TRUE;
-- $1 = "1"
-- $2 = "0"
-- $3 = "2"

SELECT "t1"."c1" AS "r0",
  CAST("t4"."rows" AS text) AS "r1"
FROM (
  SELECT "t0"."author_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."author_id" AS "c2"
  FROM "public"."authors" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."author_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c2" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."book_id" AS "c2"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2" AND ((("t2"."book_id" > CAST($3 AS integer) OR "t2"."book_id" IS NULL)))
  ) AS "t3"
  WHERE "t3"."c1" > CAST($4 AS bigint) AND "t3"."c1" <= CAST($5 AS bigint)
) AS "t4" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "10"
-- $4 = "0"
-- $5 = "3"

SELECT "t1"."c0" AS "r0",
  CAST("t4"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c0" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c1"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($2 AS bigint) AND "t3"."c1" <= CAST($3 AS bigint)
) AS "t4" ON TRUE;
-- $1 = "1"
-- $2 = "0"
-- $3 = "2"
