-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1",
  "t4"."c0" AS "r2",
  "t4"."c1" AS "r3",
  "t6"."c0" AS "r4",
  "t6"."c1" AS "r5"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1",
    "t1"."editor_id" AS "c2"
  FROM "public"."books" AS "t1"
  WHERE "t1"."book_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."name" AS "c1"
  FROM "public"."authors" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  LIMIT 1
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t5"."name" AS "c1"
  FROM "public"."authors" AS "t5"
  WHERE "t5"."author_id" = "t2"."c2"
  LIMIT 1
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["14","15"]
