-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."name" AS "c1"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1",
    "t1"."name" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["42"]
-- $2 = ["42"]
