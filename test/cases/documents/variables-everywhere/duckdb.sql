-- 8 statements

SELECT CAST("t4"."rows" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "shop"."Customer" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t3"."c2" AS VARCHAR)) ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "shop"."Order" AS "t2"
    WHERE ("t2"."customer_id" = "t1"."c1" AND "t2"."total" >= CAST($3 AS DECIMAL(8,2)))
  ) AS "t3"
  WHERE "t3"."c1" > CAST($4 AS BIGINT) AND "t3"."c1" <= CAST($5 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "2.00"
-- $4 = "0"
-- $5 = "2"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE ("t0"."state" = CAST($1 AS VARCHAR) AND "t0"."total" > CAST($2 AS DECIMAL(8,2)))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "paid"
-- $2 = "3.00"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."total" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "shop"."Order" AS "t0"
  WHERE "t0"."total" >= CAST($1 AS DECIMAL(8,2))
  ORDER BY "t0"."total" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2.00"
-- $2 = "2"
-- $3 = "0"

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."state" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "2"

SELECT CAST("t4"."rows" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "shop"."Customer" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t3"."c2" AS VARCHAR)) ORDER BY "t3"."c1")) AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "shop"."Order" AS "t2"
    WHERE "t2"."customer_id" = "t1"."c1"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($3 AS BIGINT) AND "t3"."c1" <= CAST($4 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE "t0"."state" = CAST($1 AS VARCHAR)
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "paid"
-- $2 = "101"
-- $3 = "0"

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."state" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"
