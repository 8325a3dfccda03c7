-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."name" AS "c1",
    "t1"."author_id" AS "c2"
  FROM "public"."authors" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t4"."c2") ORDER BY "t4"."c1") AS "rows"
  FROM (
    SELECT "t3"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."book_id" ASC NULLS LAST) AS "c1",
      "t3"."title" AS "c2"
    FROM "public"."books" AS "t3"
    WHERE "t3"."author_id" = "t2"."c2"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($2 AS bigint) AND "t4"."c1" <= CAST($3 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1","2","9"]
-- $2 = "0"
-- $3 = "3"
