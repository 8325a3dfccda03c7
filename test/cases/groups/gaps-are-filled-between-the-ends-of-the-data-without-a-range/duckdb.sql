-- 5 statements

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
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('quarter', "t0"."sold_at") AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE (("t0"."sold_at" >= CAST($7 AS TIMESTAMP) AND "t0"."sold_at" < CAST($8 AS TIMESTAMP)) AND "t0"."sold_at" < CAST($9 AS TIMESTAMP))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('quarter', CAST($10 AS TIMESTAMP)) AS "low",
        date_trunc('quarter', (CAST($11 AS TIMESTAMP) + (to_microseconds(CAST($12 AS BIGINT))) * CAST(CAST($13 AS BIGINT) AS INTEGER))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($14 AS BIGINT) AS INTEGER))) * CAST(CAST($15 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($16 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($17 AS BIGINT)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($18 AS BIGINT) AND "t3"."n" <= CAST($19 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2023-06-01T00:00:00Z"
-- $2 = "3"
-- $3 = "1"
-- $4 = "2025-06-15T12:00:00Z"
-- $5 = "3"
-- $6 = "1"
-- $7 = "2023-06-01T00:00:00Z"
-- $8 = "2025-06-15T12:00:00Z"
-- $9 = "2024-04-01T00:00:00Z"
-- $10 = "2023-06-01T00:00:00Z"
-- $11 = "2025-06-15T12:00:00Z"
-- $12 = "1"
-- $13 = "-1"
-- $14 = "3"
-- $15 = "10000"
-- $16 = "3"
-- $17 = "10001"
-- $18 = "0"
-- $19 = "1000"

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
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."sold_at") AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($7 AS TIMESTAMP) AND "t0"."sold_at" < CAST($8 AS TIMESTAMP))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('month', CAST($9 AS TIMESTAMP)) AS "low",
        date_trunc('month', (CAST($10 AS TIMESTAMP) + (to_microseconds(CAST($11 AS BIGINT))) * CAST(CAST($12 AS BIGINT) AS INTEGER))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($13 AS BIGINT) AS INTEGER))) * CAST(CAST($14 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($15 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($16 AS BIGINT)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($17 AS BIGINT) AND "t3"."n" <= CAST($18 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-05-15T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-07-01T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-05-15T00:00:00Z"
-- $8 = "2024-07-01T00:00:00Z"
-- $9 = "2024-05-15T00:00:00Z"
-- $10 = "2024-07-01T00:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "1"
-- $14 = "10000"
-- $15 = "1"
-- $16 = "10001"
-- $17 = "0"
-- $18 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  strftime("t3"."d0", '%Y-%m-%d') AS "r3",
  FALSE AS "r4",
  CAST("t3"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CAST("t1"."l0" AS DATE) AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', CAST("t0"."due_on" AS TIMESTAMP)) AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        min("base"."l0") AS "low",
        max("base"."l0") AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($3 AS BIGINT) AS INTEGER))) * CAST(CAST($4 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($5 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($6 AS BIGINT)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        CAST("series"."bucket" AS DATE) AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($7 AS BIGINT) AND "t3"."n" <= CAST($8 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-10-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "1"
-- $4 = "10000"
-- $5 = "1"
-- $6 = "10001"
-- $7 = "0"
-- $8 = "1000"

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
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('quarter', "t0"."sold_at") AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        min("base"."l0") AS "low",
        max("base"."l0") AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($3 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($4 AS BIGINT)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($5 AS BIGINT) AND "t3"."n" <= CAST($6 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "10000"
-- $3 = "3"
-- $4 = "10001"
-- $5 = "0"
-- $6 = "1000"

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
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('quarter', "t0"."sold_at") AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE "t0"."shop_id" = CAST($1 AS VARCHAR)
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        min("base"."l0") AS "low",
        max("base"."l0") AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($4 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($5 AS BIGINT)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS BIGINT) AND "t3"."n" <= CAST($7 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "nowhere"
-- $2 = "3"
-- $3 = "10000"
-- $4 = "3"
-- $5 = "10001"
-- $6 = "0"
-- $7 = "1000"
