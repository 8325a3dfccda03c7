-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t4"."c0" AS "r2",
  "t4"."c1" AS "r3",
  CAST(round("t4"."c2", 2) AS text) AS "r4",
  "t6"."c0" AS "r5",
  CAST(round("t6"."c1", 2) AS text) AS "r6",
  "t6"."c2" AS "r7",
  "t6"."c3" AS "r8"
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
    "t3"."title" AS "c1",
    "t3"."price" AS "c2"
  FROM "public"."products" AS "t3"
  WHERE "t3"."product_id" = "t2"."c2"
  LIMIT 1
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t5"."price" AS "c1",
    "t5"."state" AS "c2",
    "t5"."title" AS "c3"
  FROM "public"."products" AS "t5"
  WHERE "t5"."product_id" = "t2"."c2"
  LIMIT 1
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["14"]
