-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1",
  CAST(round("t2"."c2", 2) AS text) AS "r2",
  CAST("t2"."c3" AS text) AS "r3",
  CASE WHEN "t2"."c3" IS NOT NULL THEN TRUE END AS "r4",
  CAST("t2"."c3" AS text) AS "r5"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."order_id" AS "c1",
    "t1"."total" AS "c2",
    "t1"."customer_id" AS "c3"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100"]
