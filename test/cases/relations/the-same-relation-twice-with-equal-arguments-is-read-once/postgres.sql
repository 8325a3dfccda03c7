-- 1 statement

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
  SELECT jsonb_agg(jsonb_build_array("t5"."c2", CAST(round("t5"."c3", 2) AS text)) ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1",
      "t4"."title" AS "c2",
      "t4"."price" AS "c3"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c1" > CAST($2 AS bigint) AND "t5"."c1" <= CAST($3 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "0"
-- $3 = "2"
