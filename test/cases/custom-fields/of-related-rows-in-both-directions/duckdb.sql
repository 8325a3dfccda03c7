-- 1 statement

SELECT "t1"."c1" AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  CAST("t8"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."title" AS "c1",
    "t0"."price" AS "c2",
    "t0"."product_id" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t3"."c2", "t5"."c0", "t5"."c1", CAST("t5"."c2" AS VARCHAR), "t7"."c0", CAST("t7"."c1" AS VARCHAR)) ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."quantity" AS "c2",
      "t2"."product_id" AS "c3"
    FROM "shop"."Order" AS "t2"
    WHERE "t2"."product_id" = "t1"."c3"
  ) AS "t3"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t4"."title" AS "c1",
      "t4"."price" AS "c2"
    FROM "shop"."Product" AS "t4"
    WHERE "t4"."product_id" = "t3"."c3"
    LIMIT 1
  ) AS "t5" ON TRUE
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t6"."price" AS "c1"
    FROM "shop"."Product" AS "t6"
    WHERE "t6"."product_id" = "t3"."c3"
    LIMIT 1
  ) AS "t7" ON TRUE
  WHERE "t3"."c1" > CAST($3 AS BIGINT) AND "t3"."c1" <= CAST($4 AS BIGINT)
) AS "t8" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
