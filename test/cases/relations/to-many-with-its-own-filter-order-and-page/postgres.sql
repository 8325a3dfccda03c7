-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE ("t2"."author_id" = "t1"."c2" AND ("t2"."price" IS NULL) IS NOT TRUE)
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
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
  SELECT jsonb_agg(jsonb_build_array("t4"."c4", CAST(round("t4"."c5", 2) AS text)) ORDER BY "t4"."c3") AS "rows"
  FROM (
    SELECT "t3"."price" AS "c0",
      "t3"."title" COLLATE "C" AS "c1",
      "t3"."book_id" AS "c2",
      row_number() OVER ( ORDER BY "t3"."price" DESC NULLS LAST, "t3"."title" COLLATE "C" DESC NULLS LAST, "t3"."book_id" ASC NULLS LAST) AS "c3",
      "t3"."title" AS "c4",
      "t3"."price" AS "c5"
    FROM "public"."books" AS "t3"
    WHERE ("t3"."author_id" = "t1"."c2" AND ("t3"."price" IS NULL) IS NOT TRUE)
  ) AS "t4"
  WHERE "t4"."c3" > CAST($3 AS bigint) AND "t4"."c3" <= CAST($4 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "1"
-- $4 = "3"
