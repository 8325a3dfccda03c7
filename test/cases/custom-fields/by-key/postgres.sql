-- 2 statements

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  CAST(round("t1"."c2", 2) AS text) AS "r2",
  "t1"."c3" AS "r3",
  CASE WHEN isfinite("t1"."c4") AND "t1"."c4" >= '0001-01-01' THEN to_char("t1"."c4", 'YYYY-MM-DD') ELSE CAST("t1"."c4" AS text) END AS "r4"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."title" AS "c1",
    "t0"."price" AS "c2",
    "t0"."state" AS "c3",
    "t0"."launched_on" AS "c4"
  FROM "public"."products" AS "t0"
  WHERE "t0"."product_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  CAST(round("t1"."c2", 2) AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."title" AS "c1",
    "t0"."price" AS "c2"
  FROM "public"."products" AS "t0"
  WHERE "t0"."product_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "99"
