-- 1 statement

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST("t0"."k0" AS VARCHAR) AS "r1",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r2",
  CAST("t4"."rows" AS VARCHAR) AS "r3"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t3"."c2" AS VARCHAR)) ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "sales"."Order" AS "t2"
    WHERE "t2"."customer_id" = "t0"."k0"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($3 AS BIGINT) AND "t3"."c1" <= CAST($4 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2","1","77","404"]
-- $2 = ["2","1","77","404"]
-- $3 = "0"
-- $4 = "2"
