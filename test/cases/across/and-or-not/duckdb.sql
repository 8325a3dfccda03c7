-- 5 statements

SELECT CAST("t3"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS VARCHAR))
  ) AND EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t2"
    WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."score" > CAST($2 AS INTEGER))
  ))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "20"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t3"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS VARCHAR))
  ) AND EXISTS (
    SELECT 1
    FROM "crm"."Outlet" AS "t2"
    WHERE ("t2"."country" = "t0"."outlet_country" AND "t2"."number" = "t0"."outlet_number" AND "t2"."number" = CAST($2 AS INTEGER))
  ))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "1"
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND (("t1"."name" IS NULL) IS NOT TRUE AND ("t1"."country" = CAST($1 AS VARCHAR) OR ("t1"."score" < CAST($2 AS INTEGER)) IS NOT TRUE)))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "DE"
-- $2 = "80"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS VARCHAR))
  )) IS NOT TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS VARCHAR))
  ) OR "t0"."status" = CAST($2 AS VARCHAR))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "DE"
-- $2 = "open"
-- $3 = "101"
-- $4 = "0"
