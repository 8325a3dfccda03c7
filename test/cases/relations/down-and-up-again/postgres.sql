-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t11"."rows" AS text) AS "r1"
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
  SELECT jsonb_agg(jsonb_build_array("t3"."c2", "t5"."c0", "t5"."c1", "t10"."rows") ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."title" AS "c2",
      "t2"."author_id" AS "c3"
    FROM "public"."books" AS "t2"
    WHERE "t2"."author_id" = "t1"."c2"
  ) AS "t3"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t4"."name" AS "c1",
      "t4"."author_id" AS "c2"
    FROM "public"."authors" AS "t4"
    WHERE "t4"."author_id" = "t3"."c3"
    LIMIT 1
  ) AS "t5" ON TRUE
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array("t7"."c2", "t9"."c0", "t9"."c1") ORDER BY "t7"."c1") AS "rows"
    FROM (
      SELECT "t6"."book_id" AS "c0",
        row_number() OVER ( ORDER BY "t6"."book_id" ASC NULLS LAST) AS "c1",
        "t6"."title" AS "c2",
        "t6"."editor_id" AS "c3"
      FROM "public"."books" AS "t6"
      WHERE "t6"."editor_id" = "t5"."c2"
    ) AS "t7"
    LEFT JOIN LATERAL (
      SELECT TRUE AS "c0",
        "t8"."name" AS "c1"
      FROM "public"."authors" AS "t8"
      WHERE "t8"."author_id" = "t7"."c3"
      LIMIT 1
    ) AS "t9" ON TRUE
    WHERE "t7"."c1" > CAST($3 AS bigint) AND "t7"."c1" <= CAST($4 AS bigint)
  ) AS "t10" ON TRUE
  WHERE "t3"."c1" > CAST($5 AS bigint) AND "t3"."c1" <= CAST($6 AS bigint)
) AS "t11" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
-- $3 = "0"
-- $4 = "2"
-- $5 = "0"
-- $6 = "3"
