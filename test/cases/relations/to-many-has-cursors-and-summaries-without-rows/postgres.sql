-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE "t2"."author_id" = "t1"."c2"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CASE WHEN isfinite((
  SELECT max("t3"."published_at")
  FROM "public"."books" AS "t3"
  WHERE TRUE
)) AND (
  SELECT max("t3"."published_at")
  FROM "public"."books" AS "t3"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t3"."published_at")
  FROM "public"."books" AS "t3"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t3"."published_at")
  FROM "public"."books" AS "t3"
  WHERE TRUE
) AS text) END AS "r2",
  CAST("t6"."rows" AS text) AS "r3"
FROM (
  SELECT "t0"."author_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."author_id" AS "c2"
  FROM "public"."authors" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."author_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t5"."c0" AS text)) ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1"
    FROM "public"."books" AS "t4"
    WHERE "t4"."editor_id" = "t1"."c2"
  ) AS "t5"
  WHERE "t5"."c1" > CAST($3 AS bigint) AND "t5"."c1" <= CAST($4 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
