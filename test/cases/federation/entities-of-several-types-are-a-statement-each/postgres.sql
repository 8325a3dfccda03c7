-- 3 statements

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS text) AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
ORDER BY "t0".ordinal;
-- $1 = ["1","2"]

SELECT "t2"."c0" AS "r0",
  CAST(round("t2"."c1", 2) AS text) AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."total" AS "c1"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100","101"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."product" AS "c1"
  FROM "public"."order_items" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND "t1"."position" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100"]
-- $2 = ["2"]
