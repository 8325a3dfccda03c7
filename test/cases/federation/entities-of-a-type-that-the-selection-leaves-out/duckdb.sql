-- 2 statements

SELECT "t3"."c0" AS "r0"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0"
  FROM (
    SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
      unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."customer_id" AS "c1"
    FROM "crm"."Customer" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","404"]
-- $2 = ["1","404"]

SELECT "t1"."c0" AS "r0",
  strftime("t1"."c1", '%Y-%m-%d') AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."opened_on" AS "c1"
  FROM "crm"."Outlet" AS "t0"
  WHERE "t0"."country" = CAST($1 AS VARCHAR) AND "t0"."number" = CAST($2 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "BE"
-- $2 = "1"
