-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."name" AS "c1"
  FROM "public"."authors" AS "t0"
  WHERE "t0"."author_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"
