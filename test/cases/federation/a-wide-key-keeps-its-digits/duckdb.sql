-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1",
  CASE WHEN "t2"."c1" IS NOT NULL THEN TRUE END AS "r2",
  CAST("t2"."c1" AS VARCHAR) AS "r3",
  CAST("t5"."rows" AS VARCHAR) AS "r4"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1"
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t4"."c2" AS VARCHAR)) ORDER BY "t4"."c1")) AS "rows"
  FROM (
    SELECT "t3"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."order_id" ASC NULLS LAST) AS "c1",
      "t3"."order_id" AS "c2"
    FROM "sales"."Order" AS "t3"
    WHERE "t3"."customer_id" = "t2"."c1"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($3 AS BIGINT) AND "t4"."c1" <= CAST($4 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["104"]
-- $2 = ["104"]
-- $3 = "0"
-- $4 = "21"
