-- 3 statements

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
ORDER BY "t0".ordinal;
-- $1 = ["1","2"]
-- $2 = ["1","2"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."total" AS "c1"
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100","101"]
-- $2 = ["100","101"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(CAST($2 AS INTEGER[])) AS "k1",
    unnest(range(len(CAST($3 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product" AS "c1"
  FROM "sales"."OrderItem" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND "t1"."position" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100"]
-- $2 = ["2"]
-- $3 = ["100"]
