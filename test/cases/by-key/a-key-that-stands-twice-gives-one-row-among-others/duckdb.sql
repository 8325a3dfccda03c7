-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
      unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."code" AS "c1"
    FROM "shop"."Coupon" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["SUMMER","NONE","50%"]
-- $2 = ["SUMMER","NONE","50%"]
