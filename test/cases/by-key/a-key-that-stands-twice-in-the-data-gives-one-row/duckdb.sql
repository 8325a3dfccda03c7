-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."code" AS "c1",
    "t1"."percent" AS "c2"
  FROM "shop"."Coupon" AS "t1"
  WHERE "t1"."code" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["SUMMER"]
-- $2 = ["SUMMER"]
