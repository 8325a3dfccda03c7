-- 3 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t3"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('week', "t0"."sold_at") AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-10-01T00:00:00Z"
-- $2 = "2025-01-05T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t3"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        (date_trunc('week', ("t0"."sold_at" + (to_days(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER))) + (to_days(CAST(CAST($3 AS BIGINT) AS INTEGER))) * CAST(CAST($4 AS BIGINT) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($5 AS TIMESTAMP) AND "t0"."sold_at" < CAST($6 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($7 AS BIGINT) AND "t3"."n" <= CAST($8 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "1"
-- $2 = "-6"
-- $3 = "1"
-- $4 = "6"
-- $5 = "2024-10-01T00:00:00Z"
-- $6 = "2025-01-05T00:00:00Z"
-- $7 = "0"
-- $8 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  strftime("t3"."d0", '%Y-%m-%d') AS "r3",
  CAST("t3"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CAST("t1"."l0" AS DATE) AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        (date_trunc('week', (CAST("t0"."due_on" AS TIMESTAMP) + (to_days(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER))) + (to_days(CAST(CAST($3 AS BIGINT) AS INTEGER))) * CAST(CAST($4 AS BIGINT) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($5 AS BIGINT) AND "t3"."n" <= CAST($6 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "1"
-- $2 = "-1"
-- $3 = "1"
-- $4 = "1"
-- $5 = "0"
-- $6 = "1000"
