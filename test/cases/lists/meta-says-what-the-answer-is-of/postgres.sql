-- 1 statement

SELECT CASE WHEN isfinite((
  SELECT max("t0"."changed_at")
  FROM "public"."products" AS "t0"
  WHERE TRUE
)) AND (
  SELECT max("t0"."changed_at")
  FROM "public"."products" AS "t0"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t0"."changed_at")
  FROM "public"."products" AS "t0"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t0"."changed_at")
  FROM "public"."products" AS "t0"
  WHERE TRUE
) AS text) END AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "public"."products" AS "t1"
  WHERE "t1"."colour" = CAST($1 AS text)
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "red"
-- $2 = "2"
-- $3 = "0"
