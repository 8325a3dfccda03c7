-- 3 statements

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."quantity" AS "c1"
  FROM "shop"."OrderLine" AS "t0"
  WHERE "t0"."order_no" = CAST($1 AS VARCHAR) AND "t0"."line_no" = CAST($2 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "A-1"
-- $2 = "3"

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE "t0"."product_id" = CAST($1 AS BIGINT) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "999"

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE "t0"."sku" = CAST($1 AS VARCHAR) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "NONE"
