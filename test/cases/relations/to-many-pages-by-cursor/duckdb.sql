-- 4 statements

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t6"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "library"."Author" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t5"."c3", CAST("t5"."c4" AS VARCHAR), CAST("t5"."c0" AS VARCHAR), CAST("t5"."c1" AS VARCHAR)) ORDER BY "t5"."c2")) AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "library"."Book" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($3 AS BIGINT) AND "t5"."c2" <= CAST($4 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
-- $3 = "0"
-- $4 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t6"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "library"."Author" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t5"."c3", CAST("t5"."c4" AS VARCHAR), CAST("t5"."c0" AS VARCHAR), CAST("t5"."c1" AS VARCHAR)) ORDER BY "t5"."c2")) AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "library"."Book" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" IS NOT NULL) OR ("t4"."price" IS NULL AND ("t4"."book_id" > CAST($3 AS INTEGER) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($4 AS BIGINT) AND "t5"."c2" <= CAST($5 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
-- $3 = "11"
-- $4 = "0"
-- $5 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t6"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "library"."Author" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t5"."c3", CAST("t5"."c4" AS VARCHAR), CAST("t5"."c0" AS VARCHAR), CAST("t5"."c1" AS VARCHAR)) ORDER BY "t5"."c2")) AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "library"."Book" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" > CAST($3 AS DECIMAL(8,2))) OR ("t4"."price" = CAST($4 AS DECIMAL(8,2)) AND ("t4"."book_id" > CAST($5 AS INTEGER) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($6 AS BIGINT) AND "t5"."c2" <= CAST($7 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
-- $3 = "5.00"
-- $4 = "5.00"
-- $5 = "10"
-- $6 = "0"
-- $7 = "2"

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Book" AS "t3"
  WHERE "t3"."author_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t6"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."author_id" AS "c1"
  FROM "library"."Author" AS "t1"
  WHERE "t1"."author_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t5"."c3", CAST("t5"."c4" AS VARCHAR), CAST("t5"."c0" AS VARCHAR), CAST("t5"."c1" AS VARCHAR)) ORDER BY "t5"."c2")) AS "rows"
  FROM (
    SELECT "t4"."price" AS "c0",
      "t4"."book_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."price" ASC NULLS FIRST, "t4"."book_id" ASC NULLS LAST) AS "c2",
      "t4"."title" AS "c3",
      "t4"."price" AS "c4"
    FROM "library"."Book" AS "t4"
    WHERE "t4"."author_id" = "t2"."c1" AND (("t4"."price" > CAST($3 AS DECIMAL(8,2))) OR ("t4"."price" = CAST($4 AS DECIMAL(8,2)) AND ("t4"."book_id" > CAST($5 AS INTEGER) OR "t4"."book_id" IS NULL)))
  ) AS "t5"
  WHERE "t5"."c2" > CAST($6 AS BIGINT) AND "t5"."c2" <= CAST($7 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
-- $3 = "7.50"
-- $4 = "7.50"
-- $5 = "12"
-- $6 = "0"
-- $7 = "2"
