-- 3 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(CAST($2 AS INTEGER[])) AS "k1",
    unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."quantity" AS "c1"
  FROM "shop"."OrderLine" AS "t1"
  WHERE "t1"."order_no" = "t0"."k0" AND "t1"."line_no" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["A-1"]
-- $2 = ["3"]
-- $3 = ["A-1"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["999"]
-- $2 = ["999"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."sku" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["NONE"]
-- $2 = ["NONE"]
