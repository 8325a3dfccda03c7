-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t7"."rows" AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."order_id" AS "c1"
  FROM "sales"."Order" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t4"."c3", "t6"."c0", CASE WHEN "t6"."c1" IS NOT NULL THEN TRUE END, CAST("t6"."c1" AS VARCHAR), CASE WHEN "t6"."c2" IS NOT NULL THEN TRUE END, CAST("t6"."c2" AS VARCHAR)) ORDER BY "t4"."c2")) AS "rows"
  FROM (
    SELECT "t3"."order_id" AS "c0",
      "t3"."position" AS "c1",
      row_number() OVER ( ORDER BY "t3"."order_id" ASC NULLS LAST, "t3"."position" ASC NULLS LAST) AS "c2",
      "t3"."product" AS "c3",
      "t3"."order_id" AS "c4"
    FROM "sales"."OrderItem" AS "t3"
    WHERE "t3"."order_id" = "t2"."c1"
  ) AS "t4"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t5"."customer_id" AS "c1",
      "t5"."device_id" AS "c2"
    FROM "sales"."Order" AS "t5"
    WHERE "t5"."order_id" = "t4"."c4"
    LIMIT 1
  ) AS "t6" ON TRUE
  WHERE "t4"."c2" > CAST($3 AS BIGINT) AND "t4"."c2" <= CAST($4 AS BIGINT)
) AS "t7" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100"]
-- $2 = ["100"]
-- $3 = "0"
-- $4 = "21"
