-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."books" AS "t2"
  WHERE ("t2"."author_id" = "t1"."c2" AND ("t2"."published_at" >= CAST($1 AS timestamp) AND "t2"."published_at" < CAST($2 AS timestamp)))
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
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c2", CASE WHEN isfinite("t5"."c3") AND "t5"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."c3" AS text) END) ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1",
      "t4"."title" AS "c2",
      "t4"."published_at" AS "c3"
    FROM "public"."books" AS "t4"
    WHERE ("t4"."author_id" = "t1"."c2" AND ("t4"."published_at" >= CAST($5 AS timestamp) AND "t4"."published_at" < CAST($6 AS timestamp)))
  ) AS "t5"
  WHERE "t5"."c1" > CAST($7 AS bigint) AND "t5"."c1" <= CAST($8 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2021-01-01T00:00:00Z"
-- $2 = "2022-01-01T00:00:00Z"
-- $3 = "101"
-- $4 = "0"
-- $5 = "2021-01-01T00:00:00Z"
-- $6 = "2022-01-01T00:00:00Z"
-- $7 = "0"
-- $8 = "21"
