-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  strftime("t2"."c2", '%Y-%m-%d') AS "r2",
  CAST("t2"."c3" AS VARCHAR) AS "r3"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(CAST($2 AS DATE[])) AS "k1",
    unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."currency" AS "c1",
    "t1"."day" AS "c2",
    "t1"."rate" AS "c3"
  FROM "shop"."ExchangeRate" AS "t1"
  WHERE "t1"."currency" = "t0"."k0" AND "t1"."day" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["USD"]
-- $2 = ["2024-02-29"]
-- $3 = ["USD"]
