-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4",
  CAST("t8"."rows" AS text) AS "r5"
FROM (
  SELECT "t0"."review_id" AS "c0",
    "t0"."review_id" AS "c1",
    "t0"."book_id" AS "c2"
  FROM (
    SELECT "review_id",
      "book_id",
      "stars",
      nullif(to_jsonb("body"), 'null') AS "body"
    FROM "public"."reviews"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."review_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."title" AS "c1",
    "t2"."author_id" AS "c2"
  FROM "public"."books" AS "t2"
  WHERE "t2"."book_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."name" AS "c1",
    "t4"."author_id" AS "c2"
  FROM "public"."authors" AS "t4"
  WHERE "t4"."author_id" = "t3"."c2"
  LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t7"."c2") ORDER BY "t7"."c1") AS "rows"
  FROM (
    SELECT "t6"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t6"."book_id" ASC NULLS LAST) AS "c1",
      "t6"."title" AS "c2"
    FROM "public"."books" AS "t6"
    WHERE "t6"."author_id" = "t5"."c2"
  ) AS "t7"
  WHERE "t7"."c1" > CAST($3 AS bigint) AND "t7"."c1" <= CAST($4 AS bigint)
) AS "t8" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "3"
