-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t2"
  WHERE ("t2"."author_id" = "t1"."c2" AND ("t2"."published_at" >= CAST($1 AS TIMESTAMP) AND "t2"."published_at" < CAST($2 AS TIMESTAMP)))
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
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t5"."c2", rtrim(rtrim(strftime("t5"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z') ORDER BY "t5"."c1")) AS "rows"
  FROM (
    SELECT "t4"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."book_id" ASC NULLS LAST) AS "c1",
      "t4"."title" AS "c2",
      "t4"."published_at" AS "c3"
    FROM "library"."Book" AS "t4"
    WHERE ("t4"."author_id" = "t1"."c2" AND ("t4"."published_at" >= CAST($5 AS TIMESTAMP) AND "t4"."published_at" < CAST($6 AS TIMESTAMP)))
  ) AS "t5"
  WHERE "t5"."c1" > CAST($7 AS BIGINT) AND "t5"."c1" <= CAST($8 AS BIGINT)
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
