-- 9 statements

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
-- $1 = "2024-02-29T23:30:00.000001Z"
-- $2 = "2024-12-31T23:30:00.000001Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t7"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t7"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t7"."a0" AS VARCHAR) AS "r5",
  "t7"."found" AS "r6",
  rtrim(rtrim(strftime("t7"."e0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7",
  rtrim(rtrim(strftime("t7"."m0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r8",
  CAST("t7"."b0" AS VARCHAR) AS "r9"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0"
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
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."l0" AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('week', "t4"."sold_at") AS "l0"
        FROM "trade"."Sale" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS TIMESTAMP) AND "t4"."sold_at" < CAST($4 AS TIMESTAMP))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = CASE extract(week FROM ("t2"."l0" + (to_days(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER))) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($7 AS BIGINT) AS INTEGER))) * CAST(CAST($8 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($9 AS BIGINT) AS INTEGER))) * CAST(CAST($10 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($11 AS BIGINT) AS INTEGER))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($13 AS BIGINT) AS INTEGER))) * CAST(CAST($14 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($15 AS BIGINT) AS INTEGER))) * CAST(CAST($16 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($17 AS BIGINT) AS INTEGER))) * CAST(CAST($18 AS BIGINT) AS INTEGER)) END
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($19 AS BIGINT) AND "t7"."n" <= CAST($20 AS BIGINT)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-12-17T23:30:00.000001Z"
-- $2 = "2024-12-31T23:30:00.000001Z"
-- $3 = "2023-12-19T23:30:00.000001Z"
-- $4 = "2024-01-02T23:30:00.000001Z"
-- $5 = "1"
-- $6 = "3"
-- $7 = "1"
-- $8 = "-364"
-- $9 = "1"
-- $10 = "3"
-- $11 = "1"
-- $12 = "-364"
-- $13 = "1"
-- $14 = "-371"
-- $15 = "1"
-- $16 = "3"
-- $17 = "1"
-- $18 = "-371"
-- $19 = "0"
-- $20 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  CAST("t7"."a0" AS VARCHAR) AS "r3",
  "t7"."found" AS "r4",
  CAST("t7"."b0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "trade"."Sale" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS TIMESTAMP) AND "t4"."sold_at" < CAST($4 AS TIMESTAMP))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-12-17T23:30:00.000001Z"
-- $2 = "2024-12-31T23:30:00.000001Z"
-- $3 = "2023-12-19T23:30:00.000001Z"
-- $4 = "2024-01-02T23:30:00.000001Z"

SELECT "t1"."p" AS "r0",
  CAST("t1"."n" AS INTEGER) AS "r1",
  CAST("t1"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime((
  SELECT max("t2"."sold_at")
  FROM "trade"."Sale" AS "t2"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t0".*,
    row_number() OVER (PARTITION BY "t0"."p" ORDER BY "t0"."p") AS "n",
    count(*) OVER (PARTITION BY "t0"."p") AS "total"
  FROM (
    SELECT 1 AS "p"
  ) AS "t0"
) AS "t1" ON TRUE
WHERE TRUE
ORDER BY "t1"."p", "t1"."n";

SELECT "t1"."p" AS "r0",
  CAST("t1"."n" AS INTEGER) AS "r1",
  CAST("t1"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime((
  SELECT max("t2"."sold_at")
  FROM "trade"."Sale" AS "t2"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t0".*,
    row_number() OVER (PARTITION BY "t0"."p" ORDER BY "t0"."p") AS "n",
    count(*) OVER (PARTITION BY "t0"."p") AS "total"
  FROM (
    SELECT 1 AS "p"
  ) AS "t0"
) AS "t1" ON TRUE
WHERE TRUE
ORDER BY "t1"."p", "t1"."n";

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  strftime((
  SELECT max("t8"."visited_on")
  FROM "trade"."Visit" AS "t8"
  WHERE TRUE
), '%Y-%m-%d') AS "r3",
  CAST("t7"."a0" AS VARCHAR) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "trade"."Visit" AS "t0"
        WHERE ("t0"."visited_on" >= CAST($1 AS DATE) AND "t0"."visited_on" < CAST($2 AS DATE))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "trade"."Visit" AS "t4"
        WHERE ("t4"."visited_on" >= CAST($3 AS DATE) AND "t4"."visited_on" < CAST($4 AS DATE))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7" ON TRUE
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2025-05-16"
-- $2 = "2025-06-15"
-- $3 = "2025-04-16"
-- $4 = "2025-05-16"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  strftime("t7"."d0", '%Y-%m-%d') AS "r3",
  coalesce("t7"."l0" < CAST($1 AS TIMESTAMP) OR ("t7"."l0" + (to_months(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) > CAST($4 AS TIMESTAMP) OR ("t7"."l0" + (to_months(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER)) > CAST((
  SELECT max("t8"."visited_on")
  FROM "trade"."Visit" AS "t8"
  WHERE TRUE
) AS TIMESTAMP), FALSE) AS "r4",
  CAST("t7"."a0" AS VARCHAR) AS "r5",
  "t7"."found" AS "r6",
  strftime("t7"."e0", '%Y-%m-%d') AS "r7",
  coalesce("t7"."m0" < CAST($7 AS TIMESTAMP) OR ("t7"."m0" + (to_months(CAST(CAST($8 AS BIGINT) AS INTEGER))) * CAST(CAST($9 AS BIGINT) AS INTEGER)) > CAST($10 AS TIMESTAMP), FALSE) AS "r8",
  CAST("t7"."b0" AS VARCHAR) AS "r9"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0"
    FROM (
      SELECT "t1"."p",
        CAST("t1"."l0" AS DATE) AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', CAST("t0"."visited_on" AS TIMESTAMP)) AS "l0"
        FROM "trade"."Visit" AS "t0"
        WHERE ("t0"."visited_on" >= CAST($11 AS DATE) AND "t0"."visited_on" < CAST($12 AS DATE))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        CAST("t5"."l0" AS DATE) AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', CAST("t4"."visited_on" AS TIMESTAMP)) AS "l0"
        FROM "trade"."Visit" AS "t4"
        WHERE ("t4"."visited_on" >= CAST($13 AS DATE) AND "t4"."visited_on" < CAST($14 AS DATE))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + (to_months(CAST(CAST($15 AS BIGINT) AS INTEGER))) * CAST(CAST($16 AS BIGINT) AS INTEGER)) AND ("t3"."l0" + (to_months(CAST(CAST($17 AS BIGINT) AS INTEGER))) * CAST(CAST($18 AS BIGINT) AS INTEGER)) = "t2"."l0"
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($19 AS BIGINT) AND "t7"."n" <= CAST($20 AS BIGINT)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2025-05-16T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2025-06-15T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2025-04-16T00:00:00Z"
-- $8 = "1"
-- $9 = "1"
-- $10 = "2025-05-16T00:00:00Z"
-- $11 = "2025-05-16"
-- $12 = "2025-06-15"
-- $13 = "2025-04-16"
-- $14 = "2025-05-16"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "1"
-- $18 = "1"
-- $19 = "0"
-- $20 = "1000"

SELECT "t1"."p" AS "r0",
  CAST("t1"."n" AS INTEGER) AS "r1",
  CAST("t1"."total" AS INTEGER) AS "r2",
  strftime((
  SELECT max("t2"."visited_on")
  FROM "trade"."Visit" AS "t2"
  WHERE TRUE
), '%Y-%m-%d') AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t0".*,
    row_number() OVER (PARTITION BY "t0"."p" ORDER BY "t0"."p") AS "n",
    count(*) OVER (PARTITION BY "t0"."p") AS "total"
  FROM (
    SELECT 1 AS "p"
  ) AS "t0"
) AS "t1" ON TRUE
WHERE TRUE
ORDER BY "t1"."p", "t1"."n";

SELECT "t1"."p" AS "r0",
  CAST("t1"."n" AS INTEGER) AS "r1",
  CAST("t1"."total" AS INTEGER) AS "r2",
  strftime((
  SELECT max("t2"."visited_on")
  FROM "trade"."Visit" AS "t2"
  WHERE TRUE
), '%Y-%m-%d') AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t0".*,
    row_number() OVER (PARTITION BY "t0"."p" ORDER BY "t0"."p") AS "n",
    count(*) OVER (PARTITION BY "t0"."p") AS "total"
  FROM (
    SELECT 1 AS "p"
  ) AS "t0"
) AS "t1" ON TRUE
WHERE TRUE
ORDER BY "t1"."p", "t1"."n";
