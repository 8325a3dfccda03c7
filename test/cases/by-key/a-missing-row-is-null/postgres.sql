-- 3 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."quantity" AS "c1"
  FROM "public"."order_lines" AS "t1"
  WHERE "t1"."order_no" = "t0"."k0" AND "t1"."line_no" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["A-1"]
-- $2 = ["3"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["999"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product_id" AS "c1"
  FROM "public"."products" AS "t1"
  WHERE "t1"."sku" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["NONE"]
