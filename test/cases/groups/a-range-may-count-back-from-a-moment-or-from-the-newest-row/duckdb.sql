-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t3"."d0" < CAST($1 AS TIMESTAMP) OR CASE WHEN (((((("t3"."l0" + (to_days(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($4 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS VARCHAR)) = ("t3"."l0" + (to_days(CAST(CAST($6 AS BIGINT) AS INTEGER))) * CAST(CAST($7 AS BIGINT) AS INTEGER)) THEN (((("t3"."l0" + (to_days(CAST(CAST($8 AS BIGINT) AS INTEGER))) * CAST(CAST($9 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($10 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t3"."l0" + (to_days(CAST(CAST($11 AS BIGINT) AS INTEGER))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($13 AS VARCHAR)) AT TIME ZONE 'UTC') END > CAST($14 AS TIMESTAMP) OR CASE WHEN (((((("t3"."l0" + (to_days(CAST(CAST($15 AS BIGINT) AS INTEGER))) * CAST(CAST($16 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($17 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS VARCHAR)) = ("t3"."l0" + (to_days(CAST(CAST($19 AS BIGINT) AS INTEGER))) * CAST(CAST($20 AS BIGINT) AS INTEGER)) THEN (((("t3"."l0" + (to_days(CAST(CAST($21 AS BIGINT) AS INTEGER))) * CAST(CAST($22 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($23 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t3"."l0" + (to_days(CAST(CAST($24 AS BIGINT) AS INTEGER))) * CAST(CAST($25 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($26 AS VARCHAR)) AT TIME ZONE 'UTC') END > (
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
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($27 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($28 AS VARCHAR)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($29 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($30 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($31 AS VARCHAR))) AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($32 AS TIMESTAMP) AND "t0"."sold_at" < CAST($33 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($34 AS BIGINT) AND "t3"."n" <= CAST($35 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-28T23:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "1"
-- $7 = "1"
-- $8 = "1"
-- $9 = "1"
-- $10 = "Europe/Berlin"
-- $11 = "1"
-- $12 = "1"
-- $13 = "Europe/Berlin"
-- $14 = "2024-02-29T23:00:00Z"
-- $15 = "1"
-- $16 = "1"
-- $17 = "Europe/Berlin"
-- $18 = "Europe/Berlin"
-- $19 = "1"
-- $20 = "1"
-- $21 = "1"
-- $22 = "1"
-- $23 = "Europe/Berlin"
-- $24 = "1"
-- $25 = "1"
-- $26 = "Europe/Berlin"
-- $27 = "Europe/Berlin"
-- $28 = "Europe/Berlin"
-- $29 = "Europe/Berlin"
-- $30 = "Europe/Berlin"
-- $31 = "Europe/Berlin"
-- $32 = "2024-02-28T23:00:00Z"
-- $33 = "2024-02-29T23:00:00Z"
-- $34 = "0"
-- $35 = "1000"

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
        date_trunc('month', "t0"."sold_at") AS "l0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($7 AS TIMESTAMP) AND "t0"."sold_at" < CAST($8 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($9 AS BIGINT) AND "t3"."n" <= CAST($10 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-12-15T12:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2025-06-15T12:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-12-15T12:00:00Z"
-- $8 = "2025-06-15T12:00:00Z"
-- $9 = "0"
-- $10 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS INTEGER) AS "r1",
  CAST("t5"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t5"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t5"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t5"."d0" <= ((
  SELECT max("t7"."sold_at")
  FROM "trade"."Sale" AS "t7"
  WHERE TRUE
) + (to_months(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER)) OR ("t5"."l0" + (to_months(CAST(CAST($3 AS BIGINT) AS INTEGER))) * CAST(CAST($4 AS BIGINT) AS INTEGER)) > (
  SELECT max("t6"."sold_at")
  FROM "trade"."Sale" AS "t6"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t5"."a0" AS VARCHAR) AS "r6"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
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
        WHERE (("t0"."sold_at" > ((
          SELECT max("t2"."sold_at")
          FROM "trade"."Sale" AS "t2"
          WHERE TRUE
        ) + (to_months(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER)) AND "t0"."sold_at" <= (
          SELECT max("t2"."sold_at")
          FROM "trade"."Sale" AS "t2"
          WHERE TRUE
        )) AND "t0"."channel" = CAST($7 AS VARCHAR))
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
        date_trunc('month', (((
        SELECT max("t3"."sold_at")
        FROM "trade"."Sale" AS "t3"
        WHERE TRUE
      ) + (to_months(CAST(CAST($8 AS BIGINT) AS INTEGER))) * CAST(CAST($9 AS BIGINT) AS INTEGER)) + (to_microseconds(CAST($10 AS BIGINT))) * CAST(CAST($11 AS BIGINT) AS INTEGER))) AS "low",
        date_trunc('month', (
        SELECT max("t3"."sold_at")
        FROM "trade"."Sale" AS "t3"
        WHERE TRUE
      )) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($12 AS BIGINT) AS INTEGER))) * CAST(CAST($13 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($14 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($15 AS BIGINT)
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
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($16 AS BIGINT) AND "t5"."n" <= CAST($17 AS BIGINT)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "1"
-- $2 = "-1"
-- $3 = "1"
-- $4 = "1"
-- $5 = "1"
-- $6 = "-1"
-- $7 = "store"
-- $8 = "1"
-- $9 = "-1"
-- $10 = "1"
-- $11 = "1"
-- $12 = "1"
-- $13 = "10000"
-- $14 = "1"
-- $15 = "10001"
-- $16 = "0"
-- $17 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS INTEGER) AS "r1",
  CAST("t5"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t5"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t5"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t5"."d0" <= ((((((
  SELECT max("t7"."sold_at")
  FROM "trade"."Sale" AS "t7"
  WHERE TRUE
) AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS VARCHAR)) + (to_months(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($4 AS VARCHAR)) AT TIME ZONE 'UTC') OR CASE WHEN (((((("t5"."l0" + (to_months(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($7 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($8 AS VARCHAR)) = ("t5"."l0" + (to_months(CAST(CAST($9 AS BIGINT) AS INTEGER))) * CAST(CAST($10 AS BIGINT) AS INTEGER)) THEN (((("t5"."l0" + (to_months(CAST(CAST($11 AS BIGINT) AS INTEGER))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($13 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t5"."l0" + (to_months(CAST(CAST($14 AS BIGINT) AS INTEGER))) * CAST(CAST($15 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($16 AS VARCHAR)) AT TIME ZONE 'UTC') END > (
  SELECT max("t6"."sold_at")
  FROM "trade"."Sale" AS "t6"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t5"."a0" AS VARCHAR) AS "r6"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($17 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS VARCHAR)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($19 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($20 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($21 AS VARCHAR))) AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" > ((((((
          SELECT max("t2"."sold_at")
          FROM "trade"."Sale" AS "t2"
          WHERE TRUE
        ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($22 AS VARCHAR)) + (to_months(CAST(CAST($23 AS BIGINT) AS INTEGER))) * CAST(CAST($24 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($25 AS VARCHAR)) AT TIME ZONE 'UTC') AND "t0"."sold_at" <= (
          SELECT max("t2"."sold_at")
          FROM "trade"."Sale" AS "t2"
          WHERE TRUE
        ))
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
        date_trunc('month', (((((((((
        SELECT max("t3"."sold_at")
        FROM "trade"."Sale" AS "t3"
        WHERE TRUE
      ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($26 AS VARCHAR)) + (to_months(CAST(CAST($27 AS BIGINT) AS INTEGER))) * CAST(CAST($28 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($29 AS VARCHAR)) AT TIME ZONE 'UTC') + (to_microseconds(CAST($30 AS BIGINT))) * CAST(CAST($31 AS BIGINT) AS INTEGER)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($32 AS VARCHAR))) AS "low",
        date_trunc('month', (((
        SELECT max("t3"."sold_at")
        FROM "trade"."Sale" AS "t3"
        WHERE TRUE
      ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($33 AS VARCHAR))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($34 AS BIGINT) AS INTEGER))) * CAST(CAST($35 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($36 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($37 AS BIGINT)
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
        CASE WHEN ((((("series"."bucket" AT TIME ZONE CAST($38 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($39 AS VARCHAR)) = "series"."bucket" THEN ((("series"."bucket" AT TIME ZONE CAST($40 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("series"."bucket" AT TIME ZONE CAST($41 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
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
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($42 AS BIGINT) AND "t5"."n" <= CAST($43 AS BIGINT)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "Europe/Berlin"
-- $2 = "3"
-- $3 = "-1"
-- $4 = "Europe/Berlin"
-- $5 = "1"
-- $6 = "1"
-- $7 = "Europe/Berlin"
-- $8 = "Europe/Berlin"
-- $9 = "1"
-- $10 = "1"
-- $11 = "1"
-- $12 = "1"
-- $13 = "Europe/Berlin"
-- $14 = "1"
-- $15 = "1"
-- $16 = "Europe/Berlin"
-- $17 = "Europe/Berlin"
-- $18 = "Europe/Berlin"
-- $19 = "Europe/Berlin"
-- $20 = "Europe/Berlin"
-- $21 = "Europe/Berlin"
-- $22 = "Europe/Berlin"
-- $23 = "3"
-- $24 = "-1"
-- $25 = "Europe/Berlin"
-- $26 = "Europe/Berlin"
-- $27 = "3"
-- $28 = "-1"
-- $29 = "Europe/Berlin"
-- $30 = "1"
-- $31 = "1"
-- $32 = "Europe/Berlin"
-- $33 = "Europe/Berlin"
-- $34 = "1"
-- $35 = "10000"
-- $36 = "1"
-- $37 = "10001"
-- $38 = "Europe/Berlin"
-- $39 = "Europe/Berlin"
-- $40 = "Europe/Berlin"
-- $41 = "Europe/Berlin"
-- $42 = "0"
-- $43 = "1000"
