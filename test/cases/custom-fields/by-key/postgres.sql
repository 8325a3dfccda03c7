-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST(round("t2"."c2", 2) AS text) AS "r2",
  "t2"."c3" AS "r3",
  CASE WHEN isfinite("t2"."c4") AND "t2"."c4" >= '0001-01-01' THEN to_char("t2"."c4", 'YYYY-MM-DD') ELSE CAST("t2"."c4" AS text) END AS "r4"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."title" AS "c1",
    "t1"."price" AS "c2",
    "t1"."state" AS "c3",
    "t1"."launched_on" AS "c4"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  CAST(round("t2"."c2", 2) AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."title" AS "c1",
    "t1"."price" AS "c2"
  FROM "public"."products" AS "t1"
  WHERE "t1"."product_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["99"]
