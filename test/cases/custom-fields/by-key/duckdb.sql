-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2",
  "t2"."c3" AS "r3",
  strftime("t2"."c4", '%Y-%m-%d') AS "r4"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."title" AS "c1",
    "t1"."price" AS "c2",
    "t1"."state" AS "c3",
    "t1"."launched_on" AS "c4"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."title" AS "c1",
    "t1"."price" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["99"]
-- $2 = ["99"]
