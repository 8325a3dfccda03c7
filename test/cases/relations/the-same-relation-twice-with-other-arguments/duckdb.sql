-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t4"."rows" AS VARCHAR) AS "r1",
  CAST("t7"."rows" AS VARCHAR) AS "r2",
  CAST("t10"."rows" AS VARCHAR) AS "r3",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t11"
  WHERE "t11"."author_id" = "t1"."c2"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r4",
  CAST("t14"."rows" AS VARCHAR) AS "r5"
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
  SELECT to_json(list(json_array("t3"."c2") ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."book_id" ASC NULLS LAST) AS "c1",
      "t2"."title" AS "c2"
    FROM "library"."Book" AS "t2"
    WHERE ("t2"."author_id" = "t1"."c2" AND "t2"."price" < CAST($3 AS DECIMAL(8,2)))
  ) AS "t3"
  WHERE "t3"."c1" > CAST($4 AS BIGINT) AND "t3"."c1" <= CAST($5 AS BIGINT)
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t6"."c2") ORDER BY "t6"."c1")) AS "rows"
  FROM (
    SELECT "t5"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t5"."book_id" ASC NULLS LAST) AS "c1",
      "t5"."title" AS "c2"
    FROM "library"."Book" AS "t5"
    WHERE ("t5"."author_id" = "t1"."c2" AND "t5"."price" >= CAST($6 AS DECIMAL(8,2)))
  ) AS "t6"
  WHERE "t6"."c1" > CAST($7 AS BIGINT) AND "t6"."c1" <= CAST($8 AS BIGINT)
) AS "t7" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t9"."c3") ORDER BY "t9"."c2")) AS "rows"
  FROM (
    SELECT "t8"."published_at" AS "c0",
      "t8"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t8"."published_at" DESC NULLS LAST, "t8"."book_id" ASC NULLS LAST) AS "c2",
      "t8"."title" AS "c3"
    FROM "library"."Book" AS "t8"
    WHERE "t8"."author_id" = "t1"."c2"
  ) AS "t9"
  WHERE "t9"."c2" > CAST($9 AS BIGINT) AND "t9"."c2" <= CAST($10 AS BIGINT)
) AS "t10" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array() ORDER BY "t13"."c1")) AS "rows"
  FROM (
    SELECT "t12"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t12"."book_id" ASC NULLS LAST) AS "c1"
    FROM "library"."Book" AS "t12"
    WHERE "t12"."author_id" = "t1"."c2"
  ) AS "t13"
  WHERE "t13"."c1" > CAST($11 AS BIGINT) AND "t13"."c1" <= CAST($12 AS BIGINT)
) AS "t14" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "6.00"
-- $4 = "0"
-- $5 = "21"
-- $6 = "6.00"
-- $7 = "0"
-- $8 = "21"
-- $9 = "0"
-- $10 = "2"
-- $11 = "0"
-- $12 = "21"
