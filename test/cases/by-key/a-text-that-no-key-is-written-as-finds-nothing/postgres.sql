-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS uuid[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."label" AS "c1"
  FROM "public"."devices" AS "t1"
  WHERE "t1"."device_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["6f9619ff-8b86-d011-b42d-00c04fc964ff",null,null]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."name" AS "c1"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = [null,null,null,null,null,null,null,null,null,null,null,null]
