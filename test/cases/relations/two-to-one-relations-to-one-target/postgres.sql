-- 1 statement

SELECT "t1"."c1" AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4"
FROM (
  SELECT "t0"."book_id" AS "c0",
    "t0"."title" AS "c1",
    "t0"."author_id" AS "c2",
    "t0"."editor_id" AS "c3"
  FROM "public"."books" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."book_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."name" AS "c1"
  FROM "public"."authors" AS "t2"
  WHERE "t2"."author_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."name" AS "c1"
  FROM "public"."authors" AS "t4"
  WHERE "t4"."author_id" = "t1"."c3"
  LIMIT 1
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "5"
-- $2 = "0"
