-- 2 statements

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST("t0"."k0" AS VARCHAR) AS "r1",
  CAST("t3"."rows" AS VARCHAR) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t4"
  WHERE "t4"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r3"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t2"."c3" AS VARCHAR)) ORDER BY "t2"."c2")) AS "rows"
  FROM (
    SELECT "t1"."total" AS "c0",
      "t1"."order_id" AS "c1",
      row_number() OVER ( ORDER BY "t1"."total" DESC NULLS LAST, "t1"."order_id" ASC NULLS LAST) AS "c2",
      "t1"."total" AS "c3"
    FROM "sales"."Order" AS "t1"
    WHERE "t1"."customer_id" = "t0"."k0"
  ) AS "t2"
  WHERE "t2"."c2" > CAST($3 AS BIGINT) AND "t2"."c2" <= CAST($4 AS BIGINT)
) AS "t3" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
-- $3 = "0"
-- $4 = "2"

SELECT "t1"."c0" AS "r0"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0"
  FROM "sales"."Order" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS BIGINT) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "100"
