-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."author_id" AS "c2"
    FROM "public"."authors" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c2") ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1",
      "t4"."title" AS "c2"
    FROM "public"."books" AS "t4"
    WHERE "t4"."author_id" = "t3"."c2"
  ) AS "t5"
  WHERE "t5"."c1" > CAST($2 AS bigint) AND "t5"."c1" <= CAST($3 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t3".ordinal;
-- $1 = ["1","2","9"]
-- $2 = "0"
-- $3 = "3"
