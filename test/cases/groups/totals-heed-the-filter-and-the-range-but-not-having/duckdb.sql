-- 2 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS VARCHAR) AS "r4",
  regexp_replace(CAST("t4"."a1" AS VARCHAR), '\.0$', '') AS "r5",
  CAST("t4"."a2" AS VARCHAR) AS "r6"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0",
        (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a1",
        count(DISTINCT "t1"."c1") AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" AS "d0",
          "t0"."amount" AS "c0",
          "t0"."note" AS "c1"
        FROM "trade"."Sale" AS "t0"
        WHERE (("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP)) AND "t0"."channel" = CAST($3 AS VARCHAR))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($4 AS BIGINT))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($5 AS BIGINT) AND "t4"."n" <= CAST($6 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "web"
-- $4 = "1"
-- $5 = "0"
-- $6 = "1"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  CAST("t3"."a0" AS VARCHAR) AS "r3",
  regexp_replace(CAST("t3"."a1" AS VARCHAR), '\.0$', '') AS "r4",
  CAST("t3"."a2" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a1",
      count(DISTINCT "t1"."c1") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0",
        "t0"."note" AS "c1"
      FROM "trade"."Sale" AS "t0"
      WHERE (("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP)) AND "t0"."channel" = CAST($3 AS VARCHAR))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "web"
