-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  strftime("t2"."c3", '%Y-%m-%d') AS "r3"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(CAST($2 AS INTEGER[])) AS "k1",
    unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."country" AS "c1",
    "t1"."number" AS "c2",
    "t1"."opened_on" AS "c3"
  FROM "crm"."Outlet" AS "t1"
  WHERE "t1"."country" = "t0"."k0" AND "t1"."number" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["BE","NL","NL","BE"]
-- $2 = ["1","2","9","2"]
-- $3 = ["BE","NL","NL","BE"]
