-- 1 statement

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  CAST("t3"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
      unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."unit_price" AS "c2",
      "t1"."product_id" AS "c3"
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c3" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","2","7","42"]
-- $2 = ["1","2","7","42"]
