-- 2 statements

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
      unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."customer_id" AS "c2"
    FROM "crm"."Customer" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = [null,null,null,null,null,null,null,"9007199254740992",null,null]
-- $2 = [null,null,null,null,null,null,null,"9007199254740992",null,null]

SELECT "t3"."c0" AS "r0",
  strftime("t3"."c1", '%Y-%m-%d') AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
      unnest(CAST($2 AS INTEGER[])) AS "k1",
      unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."opened_on" AS "c1",
      "t1"."country" AS "c2",
      "t1"."number" AS "c3"
    FROM "crm"."Outlet" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0" AND "t2"."c3" = "t0"."k1"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["NL","NL","NL","NL"]
-- $2 = ["1",null,null,null]
-- $3 = ["NL","NL","NL","NL"]
