-- 5 statements

SELECT CAST("t3"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT (CASE WHEN ("t1"."score" >= CAST($1 AS INTEGER)) THEN CAST($2 AS VARCHAR) WHEN (NOT ("t1"."score" IS NULL)) THEN CAST($3 AS VARCHAR) END)
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t2"
    WHERE ("t2"."customer_id" = "t0"."customer_id" AND ("t2"."score" IS NULL) IS NOT TRUE)
  )
  ORDER BY (
    SELECT (CASE WHEN ("t1"."score" >= CAST($4 AS INTEGER)) THEN CAST($5 AS VARCHAR) WHEN (NOT ("t1"."score" IS NULL)) THEN CAST($6 AS VARCHAR) END)
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST, "t3"."c1" ASC NULLS LAST;
-- $1 = "50"
-- $2 = "high"
-- $3 = "low"
-- $4 = "50"
-- $5 = "high"
-- $6 = "low"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."balance"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."balance"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) DESC NULLS FIRST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS FIRST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."name"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."name"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."score"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."score"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) ASC NULLS FIRST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS FIRST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c3" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."since"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."total" AS "c1",
    "t0"."order_id" AS "c2",
    "t0"."order_id" AS "c3"
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."since"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."total" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" DESC NULLS LAST, "t2"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
