-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t6"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array("t5"."c2") ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."title" AS "c2"
    FROM "public"."books" AS "t2"
    WHERE ("t2"."author_id" = "t1"."c2" AND (EXISTS (
      SELECT 1
      FROM "public"."authors" AS "t3"
      WHERE ("t3"."author_id" = "t2"."editor_id" AND ("t3"."name" = CAST($3 AS text)) IS NOT TRUE)
    ) AND EXISTS (
      SELECT 1
      FROM (
        SELECT "review_id",
          "book_id",
          "stars",
          nullif(to_jsonb("body"), 'null') AS "body"
        FROM "public"."reviews"
      ) AS "t4"
      WHERE ("t4"."book_id" = "t2"."book_id" AND "t4"."stars" >= CAST($4 AS integer))
    )))
  ) AS "t5"
  WHERE "t5"."c1" > CAST($5 AS bigint) AND "t5"."c1" <= CAST($6 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "Ben"
-- $4 = "4"
-- $5 = "0"
-- $6 = "21"
