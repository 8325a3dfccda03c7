-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t8"."rows" AS VARCHAR) AS "r1"
FROM (
  SELECT "t0"."author_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."author_id" AS "c2"
  FROM "library"."Author" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."author_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t3"."c2", CAST(coalesce((
    SELECT count(*)
    FROM "library"."Review" AS "t4"
    WHERE "t4"."book_id" = "t3"."c3"
    HAVING count(*) > 0
  ), 0) AS VARCHAR), "t7"."rows") ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."title" AS "c2",
      "t2"."book_id" AS "c3"
    FROM "library"."Book" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2"
  ) AS "t3"
  LEFT JOIN LATERAL (
    SELECT to_json(list(json_array("t6"."c3", CASE WHEN "t6"."c4" IS NOT NULL THEN json_array(("t6"."c4")."text", to_json(list_transform(("t6"."c4")."words", lambda element: element))) END) ORDER BY "t6"."c2")) AS "rows"
    FROM (
      SELECT "t5"."stars" AS "c0",
        "t5"."review_id" AS "c1",
        row_number() OVER ( ORDER BY "t5"."stars" DESC NULLS LAST, "t5"."review_id" ASC NULLS LAST) AS "c2",
        "t5"."stars" AS "c3",
        "t5"."body" AS "c4"
      FROM "library"."Review" AS "t5"
      WHERE "t5"."book_id" = "t3"."c3"
    ) AS "t6"
    WHERE "t6"."c2" > CAST($3 AS BIGINT) AND "t6"."c2" <= CAST($4 AS BIGINT)
  ) AS "t7" ON TRUE
  WHERE "t3"."c1" > CAST($5 AS BIGINT) AND "t3"."c1" <= CAST($6 AS BIGINT)
) AS "t8" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
-- $5 = "0"
-- $6 = "21"
