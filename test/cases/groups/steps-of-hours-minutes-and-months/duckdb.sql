-- 5 statements

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
      "t1"."d0" AS "d0",
      "t1"."d0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        ("t0"."sold_at" - to_microseconds(epoch_us("t0"."sold_at") % (CAST($1 AS BIGINT) * 1000000))) AS "d0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($2 AS TIMESTAMP) AND "t0"."sold_at" < CAST($3 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($4 AS BIGINT) AND "t3"."n" <= CAST($5 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "30"
-- $2 = "2024-02-29T00:00:00Z"
-- $3 = "2024-03-01T00:00:00Z"
-- $4 = "0"
-- $5 = "1000"

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
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($4 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        (date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS VARCHAR))) + (to_seconds(CAST($6 AS BIGINT))) * CAST(CAST(floor((extract(hour FROM (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($7 AS VARCHAR))) - CAST($8 AS BIGINT)) / CAST($9 AS BIGINT)) AS INTEGER) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($10 AS TIMESTAMP) AND "t0"."sold_at" < CAST($11 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($12 AS BIGINT) AND "t3"."n" <= CAST($13 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "7200"
-- $7 = "Europe/Berlin"
-- $8 = "0"
-- $9 = "2"
-- $10 = "2024-10-26T22:00:00Z"
-- $11 = "2024-10-27T23:00:00Z"
-- $12 = "0"
-- $13 = "1000"

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
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($4 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        (date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS VARCHAR))) + (to_seconds(CAST($6 AS BIGINT))) * CAST(CAST(floor((extract(hour FROM (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($7 AS VARCHAR))) - CAST($8 AS BIGINT)) / CAST($9 AS BIGINT)) AS INTEGER) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($10 AS BIGINT) AND "t3"."n" <= CAST($11 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "21600"
-- $7 = "Europe/Berlin"
-- $8 = "0"
-- $9 = "6"
-- $10 = "0"
-- $11 = "1000"

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
        (date_trunc('year', CAST("t0"."due_on" AS TIMESTAMP)) + (to_months(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST(floor((extract(quarter FROM CAST("t0"."due_on" AS TIMESTAMP)) - CAST($2 AS BIGINT)) / CAST($3 AS BIGINT)) AS INTEGER) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($4 AS BIGINT) AND "t3"."n" <= CAST($5 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "6"
-- $2 = "1"
-- $3 = "2"
-- $4 = "0"
-- $5 = "1000"

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
        (date_trunc('year', "t0"."sold_at") + (to_months(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST(floor((extract(month FROM "t0"."sold_at") - CAST($2 AS BIGINT)) / CAST($3 AS BIGINT)) AS INTEGER) AS INTEGER)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($4 AS BIGINT) AND "t3"."n" <= CAST($5 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "6"
-- $2 = "1"
-- $3 = "6"
-- $4 = "0"
-- $5 = "1000"
