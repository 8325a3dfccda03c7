-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST("t6"."rows" AS VARCHAR) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS BIGINT) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t3"."c3", "t5"."c0", CASE WHEN "t5"."c1" IS NOT NULL THEN TRUE END, CAST("t5"."c1" AS VARCHAR), CASE WHEN "t5"."c2" IS NOT NULL THEN TRUE END, CAST("t5"."c2" AS VARCHAR)) ORDER BY "t3"."c2")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      "t2"."position" AS "c1",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST, "t2"."position" ASC NULLS LAST) AS "c2",
      "t2"."product" AS "c3",
      "t2"."order_id" AS "c4"
    FROM "sales"."OrderItem" AS "t2"
    WHERE "t2"."order_id" = "t1"."c1"
  ) AS "t3"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t4"."customer_id" AS "c1",
      "t4"."device_id" AS "c2"
    FROM "sales"."Order" AS "t4"
    WHERE "t4"."order_id" = "t3"."c4"
    LIMIT 1
  ) AS "t5" ON TRUE
  WHERE "t3"."c2" > CAST($2 AS BIGINT) AND "t3"."c2" <= CAST($3 AS BIGINT)
) AS "t6" ON TRUE;
-- $1 = "100"
-- $2 = "0"
-- $3 = "21"
