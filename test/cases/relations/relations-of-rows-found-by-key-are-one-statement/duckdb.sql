-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST("t5"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."name" AS "c1",
    "t1"."author_id" AS "c2"
  FROM "library"."Author" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t4"."c2") ORDER BY "t4"."c1")) AS "rows"
  FROM (
    SELECT "t3"."book_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."book_id" ASC NULLS LAST) AS "c1",
      "t3"."title" AS "c2"
    FROM "library"."Book" AS "t3"
    WHERE "t3"."author_id" = "t2"."c2"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($3 AS BIGINT) AND "t4"."c1" <= CAST($4 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1","2","9"]
-- $2 = ["1","2","9"]
-- $3 = "0"
-- $4 = "3"
