-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c2"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t6"
  WHERE "t6"."editor_id" = "t1"."c2"
  HAVING count(*) > 0
), 0) AS text) AS "r3",
  CAST("t9"."rows" AS text) AS "r4"
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
  SELECT jsonb_agg(jsonb_build_array(CAST("t4"."c2" AS text)) ORDER BY "t4"."c1") AS "rows"
  FROM (
    SELECT "t3"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."book_id" ASC NULLS LAST) AS "c1",
      "t3"."book_id" AS "c2"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t1"."c2"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($3 AS bigint) AND "t4"."c1" <= CAST($4 AS bigint)
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t8"."c2" AS text)) ORDER BY "t8"."c1") AS "rows"
  FROM (
    SELECT "t7"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t7"."book_id" ASC NULLS LAST) AS "c1",
      "t7"."book_id" AS "c2"
    FROM "public"."books" AS "t7"
    WHERE "t7"."editor_id" = "t1"."c2"
  ) AS "t8"
  WHERE "t8"."c1" > CAST($5 AS bigint) AND "t8"."c1" <= CAST($6 AS bigint)
) AS "t9" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
-- $5 = "0"
-- $6 = "21"
