-- 1 statement

SELECT CASE WHEN "t0"."k0" IS NOT NULL AND "t0"."k1" IS NOT NULL THEN TRUE END AS "r0",
  "t0"."k0" AS "r1",
  "t0"."k1" AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t1"
  WHERE ("t1"."outlet_country" = "t0"."k0" AND "t1"."outlet_number" = "t0"."k1")
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r3",
  CAST("t4"."rows" AS VARCHAR) AS "r4"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(CAST($2 AS INTEGER[])) AS "k1",
    unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t3"."c2" AS VARCHAR)) ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "sales"."Order" AS "t2"
    WHERE ("t2"."outlet_country" = "t0"."k0" AND "t2"."outlet_number" = "t0"."k1")
  ) AS "t3"
  WHERE "t3"."c1" > CAST($4 AS BIGINT) AND "t3"."c1" <= CAST($5 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["NL","BE","NL"]
-- $2 = ["2","9","7"]
-- $3 = ["NL","BE","NL"]
-- $4 = "0"
-- $5 = "21"
