-- 1 statement

SELECT "t2"."c0" AS "r0",
  CASE WHEN "t2"."c1" IS NOT NULL THEN TRUE END AS "r1",
  CAST("t2"."c1" AS text) AS "r2",
  CASE WHEN "t2"."c2" IS NOT NULL THEN TRUE END AS "r3",
  "t2"."c2" AS "r4",
  CASE WHEN "t2"."c3" IS NOT NULL AND "t2"."c4" IS NOT NULL THEN TRUE END AS "r5",
  "t2"."c3" AS "r6",
  "t2"."c4" AS "r7",
  CASE WHEN "t2"."c5" IS NOT NULL THEN TRUE END AS "r8",
  CAST("t2"."c5" AS text) AS "r9"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1",
    "t1"."contact_email" AS "c2",
    "t1"."outlet_country" AS "c3",
    "t1"."outlet_number" AS "c4",
    "t1"."device_id" AS "c5"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["102"]
