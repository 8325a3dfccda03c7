-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1",
  "t5"."c0" AS "r2",
  "t5"."c1" AS "r3",
  "t7"."c0" AS "r4",
  "t7"."c1" AS "r5"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."author_id" AS "c1",
      "t1"."editor_id" AS "c2",
      "t1"."book_id" AS "c3"
    FROM "library"."Book" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c3" = "t0"."k0"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."name" AS "c1"
  FROM "library"."Author" AS "t4"
  WHERE "t4"."author_id" = "t3"."c1"
  LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t6"."name" AS "c1"
  FROM "library"."Author" AS "t6"
  WHERE "t6"."author_id" = "t3"."c2"
  LIMIT 1
) AS "t7" ON TRUE
ORDER BY "t3".ordinal;
-- $1 = ["14","15"]
-- $2 = ["14","15"]
