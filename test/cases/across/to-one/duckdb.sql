-- 7 statements

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND ("t1"."score" >= CAST($1 AS INTEGER) AND "t1"."balance" < CAST($2 AS DECIMAL(10,2))))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "10"
-- $2 = "1.00"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND (CASE WHEN ("t1"."score" >= CAST($1 AS INTEGER)) THEN CAST($2 AS VARCHAR) WHEN (NOT ("t1"."score" IS NULL)) THEN CAST($3 AS VARCHAR) END) = CAST($4 AS VARCHAR))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($5 AS BIGINT) OFFSET CAST($6 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "50"
-- $2 = "high"
-- $3 = "low"
-- $4 = "high"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."since" > CAST($1 AS TIMESTAMP))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."customer_id" IN (
      SELECT unnest(CAST($1 AS BIGINT[]))
    ))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["1","77"]
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND ("t1"."country" = CAST($1 AS VARCHAR)) IS NOT TRUE)
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "101"
-- $3 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS VARCHAR))
  )
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t4"."c1" AS "r1",
  CAST("t4"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2"."order_id" AS "c0",
    TRUE AS "c1",
    "t2"."order_id" AS "c2"
  FROM "sales"."Order" AS "t2"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t3"
    WHERE ("t3"."customer_id" = "t2"."customer_id" AND "t3"."country" = CAST($2 AS VARCHAR))
  )
  ORDER BY "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t4" ON TRUE
ORDER BY "t4"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "NL"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" IS NULL)
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
