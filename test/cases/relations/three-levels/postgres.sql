-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t8"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array("t3"."c2", CAST(coalesce((
    SELECT count(*)
    FROM (
      SELECT "review_id",
        "book_id",
        "stars",
        nullif(to_jsonb("body"), 'null') AS "body"
      FROM "public"."reviews"
    ) AS "t4"
    WHERE "t4"."book_id" = "t3"."c3"
    HAVING count(*) > 0
  ), 0) AS text), "t7"."rows") ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."title" AS "c2",
      "t2"."book_id" AS "c3"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2"
  ) AS "t3"
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array("t6"."c3", CASE WHEN "t6"."c4" IS NOT NULL THEN jsonb_build_array(("t6"."c4" ->> CAST($3 AS text)), CASE WHEN (CASE jsonb_typeof(("t6"."c4" -> CAST($4 AS text))) WHEN 'array' THEN ("t6"."c4" -> CAST($5 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t6"."c4" -> CAST($6 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t6"."c4" -> CAST($7 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN (
      SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
      FROM jsonb_array_elements((CASE jsonb_typeof(("t6"."c4" -> CAST($8 AS text))) WHEN 'array' THEN ("t6"."c4" -> CAST($9 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t6"."c4" -> CAST($10 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t6"."c4" -> CAST($11 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END)) WITH ORDINALITY AS element
    ) END) END) ORDER BY "t6"."c2") AS "rows"
    FROM (
      SELECT "t5"."stars" AS "c0",
        "t5"."review_id" AS "c1",
        row_number() OVER ( ORDER BY "t5"."stars" DESC NULLS LAST, "t5"."review_id" ASC NULLS LAST) AS "c2",
        "t5"."stars" AS "c3",
        "t5"."body" AS "c4"
      FROM (
        SELECT "review_id",
          "book_id",
          "stars",
          nullif(to_jsonb("body"), 'null') AS "body"
        FROM "public"."reviews"
      ) AS "t5"
      WHERE "t5"."book_id" = "t3"."c3"
    ) AS "t6"
    WHERE "t6"."c2" > CAST($12 AS bigint) AND "t6"."c2" <= CAST($13 AS bigint)
  ) AS "t7" ON TRUE
  WHERE "t3"."c1" > CAST($14 AS bigint) AND "t3"."c1" <= CAST($15 AS bigint)
) AS "t8" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "text"
-- $4 = "words"
-- $5 = "words"
-- $6 = "words"
-- $7 = "words"
-- $8 = "words"
-- $9 = "words"
-- $10 = "words"
-- $11 = "words"
-- $12 = "0"
-- $13 = "21"
-- $14 = "0"
-- $15 = "21"
