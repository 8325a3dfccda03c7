-- 2 statements

SELECT "t2"."c0" AS "r0"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0"
  FROM "crm"."Customer" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1","404"]
-- $2 = ["1","404"]

SELECT "t2"."c0" AS "r0",
  strftime("t2"."c1", '%Y-%m-%d') AS "r1"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(CAST($2 AS INTEGER[])) AS "k1",
    unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."opened_on" AS "c1"
  FROM "crm"."Outlet" AS "t1"
  WHERE "t1"."country" = "t0"."k0" AND "t1"."number" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["BE"]
-- $2 = ["1"]
-- $3 = ["BE"]
