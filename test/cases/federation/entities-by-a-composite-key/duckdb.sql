-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  "t3"."c2" AS "r2",
  strftime("t3"."c3", '%Y-%m-%d') AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
      unnest(CAST($2 AS INTEGER[])) AS "k1",
      unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."country" AS "c1",
      "t1"."number" AS "c2",
      "t1"."opened_on" AS "c3"
    FROM "crm"."Outlet" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0" AND "t2"."c2" = "t0"."k1"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["BE","NL","NL","BE"]
-- $2 = ["1","2","9","2"]
-- $3 = ["BE","NL","NL","BE"]
