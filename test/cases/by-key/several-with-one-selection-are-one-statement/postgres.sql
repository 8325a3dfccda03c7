-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  CAST(round("t3"."c2", 2) AS text) AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."unit_price" AS "c2",
      "t1"."product_id" AS "c3"
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c3" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","2","7","42"]
