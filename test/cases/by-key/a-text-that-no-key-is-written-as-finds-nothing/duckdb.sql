-- 2 statements

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(CAST($1 AS UUID[])) AS "k0",
      unnest(range(len(CAST($2 AS UUID[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."label" AS "c1",
      "t1"."device_id" AS "c2"
    FROM "shop"."Device" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["6f9619ff-8b86-d011-b42d-00c04fc964ff",null,null]
-- $2 = ["6f9619ff-8b86-d011-b42d-00c04fc964ff",null,null]

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
      "t1"."product_id" AS "c2"
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = [null,null,null,null,null,null,null,null,null,null,null,null]
-- $2 = [null,null,null,null,null,null,null,null,null,null,null,null]
