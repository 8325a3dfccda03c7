-- 4 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."empty_shelves" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  CASE WHEN isfinite((
  SELECT max("t1"."seen_at")
  FROM "public"."empty_shelves" AS "t1"
  WHERE TRUE
)) AND (
  SELECT max("t1"."seen_at")
  FROM "public"."empty_shelves" AS "t1"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t1"."seen_at")
  FROM "public"."empty_shelves" AS "t1"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t1"."seen_at")
  FROM "public"."empty_shelves" AS "t1"
  WHERE TRUE
) AS text) END AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2"."shelf" COLLATE "C" AS "c0",
    TRUE AS "c1",
    "t2"."shelf" AS "c2"
  FROM "public"."empty_shelves" AS "t2"
  WHERE TRUE
  ORDER BY "t2"."shelf" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t3" ON TRUE
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE "t0"."product_id" = CAST($1 AS integer)
  HAVING count(*) > 0
), 0) AS text) AS "r0",
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
  WHERE "t1"."product_id" = CAST($2 AS integer)
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "99"
-- $2 = "99"
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
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
  WHERE TRUE
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."products" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
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
  WHERE TRUE
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "100"
