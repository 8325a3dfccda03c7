-- 6 statements

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS INTEGER) AS "r1",
  CAST("t5"."total" AS INTEGER) AS "r2",
  "t5"."d0" AS "r3",
  CAST("t5"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "sales"."Order" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."customer_id") "t2"."segment" AS "c0",
          "t2"."customer_id" AS "c1"
        FROM "crm"."Customer" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."customer_id"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS BIGINT) AND "t5"."n" <= CAST($2 AS BIGINT)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "sales"."Order" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "crm"."Customer" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND ("t1"."segment" IN (
      SELECT unnest(CAST($1 AS VARCHAR[]))
    )) IS NOT TRUE)
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["NEW"]
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."segment" = CAST($1 AS VARCHAR))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "LOYAL"
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."segment" = CAST($1 AS VARCHAR))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NOBODY"
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."segment" ILIKE CAST($1 AS VARCHAR) ESCAPE '\')
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "%e%"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."segment"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."segment"
    FROM "crm"."Customer" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
