-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t4"."c0" AS "r2",
  CAST(round("t4"."c1", 2) AS text) AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."quantity" AS "c1",
    "t1"."product_id" AS "c2"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."price" AS "c1"
  FROM "public"."products" AS "t3"
  WHERE "t3"."product_id" = "t2"."c2"
  LIMIT 1
) AS "t4" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["10","12"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST(round("t2"."c2", 2) AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."title" AS "c1",
    "t1"."price" AS "c2"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2","99"]
