-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."code" AS "c1",
    "t1"."percent" AS "c2"
  FROM "public"."coupons" AS "t1"
  WHERE "t1"."code" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["SUMMER"]
