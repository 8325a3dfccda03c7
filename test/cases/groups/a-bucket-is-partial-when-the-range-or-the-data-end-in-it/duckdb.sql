-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  strftime("t3"."d0", '%Y-%m-%d') AS "r3",
  FALSE AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CAST("t1"."l0" AS DATE) AS "d0",
      "t1"."l0" AS "l0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('year', CAST("t0"."due_on" AS TIMESTAMP)) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "2024-11-15T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t3"."d0" < CAST($1 AS TIMESTAMP) OR ("t3"."l0" + (to_months(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) > CAST($4 AS TIMESTAMP) OR ("t3"."l0" + (to_months(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER)) > (
  SELECT max("t4"."sold_at")
  FROM "trade"."Sale" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS VARCHAR) AS "r6"
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
        date_trunc('quarter', "t0"."sold_at") AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($7 AS TIMESTAMP) AND "t0"."sold_at" < CAST($8 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($9 AS BIGINT) AND "t3"."n" <= CAST($10 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "3"
-- $3 = "1"
-- $4 = "2024-11-15T00:00:00Z"
-- $5 = "3"
-- $6 = "1"
-- $7 = "2024-02-15T00:00:00Z"
-- $8 = "2024-11-15T00:00:00Z"
-- $9 = "0"
-- $10 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  "t3"."d0" AS "r3",
  FALSE AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" AS "d0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "2024-11-15T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime((
  SELECT max("t4"."sold_at")
  FROM "trade"."Sale" AS "t4"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  coalesce(("t3"."l0" + (to_months(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER)) > (
  SELECT max("t5"."sold_at")
  FROM "trade"."Sale" AS "t5"
  WHERE TRUE
), FALSE) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('quarter', "t0"."sold_at") AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3" ON (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "1"
-- $3 = "0"
-- $4 = "1000"
