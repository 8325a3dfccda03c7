-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t7"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array("t4"."c3", "t6"."c0", "t6"."c1") ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT (
      SELECT "t3"."name"
      FROM "public"."authors" AS "t3"
      WHERE "t3"."author_id" = "t2"."editor_id"
      LIMIT 1
    ) COLLATE "C" AS "c0",
      "t2"."book_id" AS "c1",
      row_number() OVER ( ORDER BY (
      SELECT "t3"."name"
      FROM "public"."authors" AS "t3"
      WHERE "t3"."author_id" = "t2"."editor_id"
      LIMIT 1
    ) COLLATE "C" DESC NULLS LAST, "t2"."book_id" ASC NULLS LAST) AS "c2",
      "t2"."title" AS "c3",
      "t2"."editor_id" AS "c4"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2"
  ) AS "t4"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t5"."name" AS "c1"
    FROM "public"."authors" AS "t5"
    WHERE "t5"."author_id" = "t4"."c4"
    LIMIT 1
  ) AS "t6" ON TRUE
  WHERE "t4"."c2" > CAST($3 AS bigint) AND "t4"."c2" <= CAST($4 AS bigint)
) AS "t7" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
