-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t2"
  WHERE "t2"."author_id" = "t1"."c2"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  rtrim(rtrim(strftime((
  SELECT max("t3"."published_at")
  FROM "library"."Book" AS "t3"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t6"."rows" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."author_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."author_id" AS "c2"
  FROM "library"."Author" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."author_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t5"."c0" AS VARCHAR)) ORDER BY "t5"."c1")) AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1"
    FROM "library"."Book" AS "t4"
    WHERE "t4"."editor_id" = "t1"."c2"
  ) AS "t5"
  WHERE "t5"."c1" > CAST($3 AS BIGINT) AND "t5"."c1" <= CAST($4 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
