-- 3 statements

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
ORDER BY "t0".ordinal;
-- $1 = ["1","2"]
-- $2 = ["1","2"]

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1"
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
      "t1"."total" AS "c1",
      "t1"."order_id" AS "c2"
    FROM "sales"."Order" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["100","101"]
-- $2 = ["100","101"]

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."product" AS "c1"
  FROM "sales"."OrderItem" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS BIGINT) AND "t0"."position" = CAST($2 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "100"
-- $2 = "2"
