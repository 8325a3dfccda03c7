-- 2 statements

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  "t5"."c0" AS "r2",
  CAST("t5"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."quantity" AS "c1",
      "t1"."product_id" AS "c2",
      "t1"."order_id" AS "c3"
    FROM "shop"."Order" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c3" = "t0"."k0"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."price" AS "c1"
  FROM "shop"."Product" AS "t4"
  WHERE "t4"."product_id" = "t3"."c2"
  LIMIT 1
) AS "t5" ON TRUE
ORDER BY "t3".ordinal;
-- $1 = ["10","12"]
-- $2 = ["10","12"]

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  CAST("t3"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."title" AS "c1",
      "t1"."price" AS "c2",
      "t1"."product_id" AS "c3"
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c3" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["2","99"]
-- $2 = ["2","99"]
