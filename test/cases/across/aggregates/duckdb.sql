-- 2 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime((
  SELECT max("t5"."ordered_at")
  FROM "sales"."Order" AS "t5"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  CAST("t4"."a0" AS VARCHAR) AS "r4",
  CAST("t4"."a1" AS VARCHAR) AS "r5",
  CAST("t4"."a2" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS DECIMAL(38,2)) AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."total" AS "c0"
      FROM "sales"."Order" AS "t0"
      WHERE EXISTS (
        SELECT 1
        FROM "crm"."Customer" AS "t2"
        WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."country" = CAST($1 AS VARCHAR))
      )
    ) AS "t1"
  ) AS "t3"
) AS "t4" ON TRUE
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "NL"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  CAST("t4"."a0" AS VARCHAR) AS "r3",
  CAST("t4"."a1" AS VARCHAR) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS DECIMAL(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."total" AS "c0"
      FROM "sales"."Order" AS "t0"
      WHERE EXISTS (
        SELECT 1
        FROM "crm"."Customer" AS "t2"
        WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."country" = CAST($1 AS VARCHAR))
      )
    ) AS "t1"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "XX"
