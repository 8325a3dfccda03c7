-- 2 statements

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS uuid[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."label" AS "c1",
      "t1"."device_id" AS "c2"
    FROM "public"."devices" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["6f9619ff-8b86-d011-b42d-00c04fc964ff",null,null]

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."product_id" AS "c2"
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = [null,null,null,null,null,null,null,null,null,null,null,null]
