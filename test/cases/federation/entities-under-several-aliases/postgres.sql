-- 3 statements

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."name" AS "c1"
  FROM "public"."customers" AS "t0"
  WHERE "t0"."customer_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."email" AS "c1"
  FROM "public"."customers" AS "t0"
  WHERE "t0"."customer_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "2"

SELECT "t1"."c0" AS "r0",
  CASE WHEN isfinite("t1"."c1") AND "t1"."c1" >= '0001-01-01' THEN to_char("t1"."c1", 'YYYY-MM-DD') ELSE CAST("t1"."c1" AS text) END AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."opened_on" AS "c1"
  FROM "public"."outlets" AS "t0"
  WHERE "t0"."country" = CAST($1 AS text) AND "t0"."number" = CAST($2 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "BE"
-- $2 = "1"
