-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1",
  "t2"."c2" AS "r2",
  "t2"."c3" AS "r3",
  CAST(round("t2"."c4", 2) AS text) AS "r4"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1",
    "t1"."sku" AS "c2",
    "t1"."name" AS "c3",
    "t1"."unit_price" AS "c4"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2"]
