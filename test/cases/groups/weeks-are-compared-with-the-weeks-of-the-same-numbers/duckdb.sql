-- 3 statements

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t7"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t7"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t7"."d0" < CAST($1 AS TIMESTAMP) OR CASE WHEN (((((("t7"."l0" + (to_days(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($4 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS VARCHAR)) = ("t7"."l0" + (to_days(CAST(CAST($6 AS BIGINT) AS INTEGER))) * CAST(CAST($7 AS BIGINT) AS INTEGER)) THEN (((("t7"."l0" + (to_days(CAST(CAST($8 AS BIGINT) AS INTEGER))) * CAST(CAST($9 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($10 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t7"."l0" + (to_days(CAST(CAST($11 AS BIGINT) AS INTEGER))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($13 AS VARCHAR)) AT TIME ZONE 'UTC') END > CAST($14 AS TIMESTAMP) OR CASE WHEN (((((("t7"."l0" + (to_days(CAST(CAST($15 AS BIGINT) AS INTEGER))) * CAST(CAST($16 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($17 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS VARCHAR)) = ("t7"."l0" + (to_days(CAST(CAST($19 AS BIGINT) AS INTEGER))) * CAST(CAST($20 AS BIGINT) AS INTEGER)) THEN (((("t7"."l0" + (to_days(CAST(CAST($21 AS BIGINT) AS INTEGER))) * CAST(CAST($22 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($23 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t7"."l0" + (to_days(CAST(CAST($24 AS BIGINT) AS INTEGER))) * CAST(CAST($25 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($26 AS VARCHAR)) AT TIME ZONE 'UTC') END > (
  SELECT max("t8"."sold_at")
  FROM "trade"."Sale" AS "t8"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t7"."a0" AS VARCHAR) AS "r6",
  "t7"."found" AS "r7",
  rtrim(rtrim(strftime("t7"."e0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r8",
  rtrim(rtrim(strftime("t7"."m0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r9",
  coalesce("t7"."e0" < CAST($27 AS TIMESTAMP) OR CASE WHEN (((((("t7"."m0" + (to_days(CAST(CAST($28 AS BIGINT) AS INTEGER))) * CAST(CAST($29 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($30 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($31 AS VARCHAR)) = ("t7"."m0" + (to_days(CAST(CAST($32 AS BIGINT) AS INTEGER))) * CAST(CAST($33 AS BIGINT) AS INTEGER)) THEN (((("t7"."m0" + (to_days(CAST(CAST($34 AS BIGINT) AS INTEGER))) * CAST(CAST($35 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($36 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t7"."m0" + (to_days(CAST(CAST($37 AS BIGINT) AS INTEGER))) * CAST(CAST($38 AS BIGINT) AS INTEGER)) AT TIME ZONE CAST($39 AS VARCHAR)) AT TIME ZONE 'UTC') END > CAST($40 AS TIMESTAMP), FALSE) AS "r10",
  CAST("t7"."b0" AS VARCHAR) AS "r11"
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
      WITH "base" AS (
        SELECT "t1"."p",
          CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($41 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($42 AS VARCHAR)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($43 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($44 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
          "t1"."l0" AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            date_trunc('week', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($45 AS VARCHAR))) AS "l0"
          FROM "trade"."Sale" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($46 AS TIMESTAMP) AND "t0"."sold_at" < CAST($47 AS TIMESTAMP))
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
          date_trunc('week', ((CAST($48 AS TIMESTAMP) AT TIME ZONE 'UTC') AT TIME ZONE CAST($49 AS VARCHAR))) AS "low",
          date_trunc('week', (((CAST($50 AS TIMESTAMP) + (to_microseconds(CAST($51 AS BIGINT))) * CAST(CAST($52 AS BIGINT) AS INTEGER)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($53 AS VARCHAR))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_days(CAST(CAST($54 AS BIGINT) AS INTEGER))) * CAST(CAST($55 AS BIGINT) AS INTEGER))), (to_days(CAST(CAST($56 AS BIGINT) AS INTEGER))))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($57 AS BIGINT)
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
          CASE WHEN ((((("series"."bucket" AT TIME ZONE CAST($58 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($59 AS VARCHAR)) = "series"."bucket" THEN ((("series"."bucket" AT TIME ZONE CAST($60 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("series"."bucket" AT TIME ZONE CAST($61 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
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
    LEFT JOIN (
      SELECT "t5"."p",
        CASE WHEN ((((("t5"."l0" AT TIME ZONE CAST($62 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($63 AS VARCHAR)) = "t5"."l0" THEN ((("t5"."l0" AT TIME ZONE CAST($64 AS VARCHAR)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t5"."l0" AT TIME ZONE CAST($65 AS VARCHAR)) AT TIME ZONE 'UTC') END AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('week', (("t4"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($66 AS VARCHAR))) AS "l0"
        FROM "trade"."Sale" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($67 AS TIMESTAMP) AND "t4"."sold_at" < CAST($68 AS TIMESTAMP))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = CASE extract(week FROM ("t2"."l0" + (to_days(CAST(CAST($69 AS BIGINT) AS INTEGER))) * CAST(CAST($70 AS BIGINT) AS INTEGER))) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($71 AS BIGINT) AS INTEGER))) * CAST(CAST($72 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($73 AS BIGINT) AS INTEGER))) * CAST(CAST($74 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($75 AS BIGINT) AS INTEGER))) * CAST(CAST($76 AS BIGINT) AS INTEGER)) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($77 AS BIGINT) AS INTEGER))) * CAST(CAST($78 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($79 AS BIGINT) AS INTEGER))) * CAST(CAST($80 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($81 AS BIGINT) AS INTEGER))) * CAST(CAST($82 AS BIGINT) AS INTEGER)) END
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($83 AS BIGINT) AND "t7"."n" <= CAST($84 AS BIGINT)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-12-22T23:00:00Z"
-- $2 = "7"
-- $3 = "1"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "7"
-- $7 = "1"
-- $8 = "7"
-- $9 = "1"
-- $10 = "Europe/Berlin"
-- $11 = "7"
-- $12 = "1"
-- $13 = "Europe/Berlin"
-- $14 = "2025-01-05T23:00:00Z"
-- $15 = "7"
-- $16 = "1"
-- $17 = "Europe/Berlin"
-- $18 = "Europe/Berlin"
-- $19 = "7"
-- $20 = "1"
-- $21 = "7"
-- $22 = "1"
-- $23 = "Europe/Berlin"
-- $24 = "7"
-- $25 = "1"
-- $26 = "Europe/Berlin"
-- $27 = "2023-12-24T23:00:00Z"
-- $28 = "7"
-- $29 = "1"
-- $30 = "Europe/Berlin"
-- $31 = "Europe/Berlin"
-- $32 = "7"
-- $33 = "1"
-- $34 = "7"
-- $35 = "1"
-- $36 = "Europe/Berlin"
-- $37 = "7"
-- $38 = "1"
-- $39 = "Europe/Berlin"
-- $40 = "2024-01-07T23:00:00Z"
-- $41 = "Europe/Berlin"
-- $42 = "Europe/Berlin"
-- $43 = "Europe/Berlin"
-- $44 = "Europe/Berlin"
-- $45 = "Europe/Berlin"
-- $46 = "2024-12-22T23:00:00Z"
-- $47 = "2025-01-05T23:00:00Z"
-- $48 = "2024-12-22T23:00:00Z"
-- $49 = "Europe/Berlin"
-- $50 = "2025-01-05T23:00:00Z"
-- $51 = "1"
-- $52 = "-1"
-- $53 = "Europe/Berlin"
-- $54 = "7"
-- $55 = "10000"
-- $56 = "7"
-- $57 = "10001"
-- $58 = "Europe/Berlin"
-- $59 = "Europe/Berlin"
-- $60 = "Europe/Berlin"
-- $61 = "Europe/Berlin"
-- $62 = "Europe/Berlin"
-- $63 = "Europe/Berlin"
-- $64 = "Europe/Berlin"
-- $65 = "Europe/Berlin"
-- $66 = "Europe/Berlin"
-- $67 = "2023-12-24T23:00:00Z"
-- $68 = "2024-01-07T23:00:00Z"
-- $69 = "1"
-- $70 = "3"
-- $71 = "1"
-- $72 = "-364"
-- $73 = "1"
-- $74 = "3"
-- $75 = "1"
-- $76 = "-364"
-- $77 = "1"
-- $78 = "-371"
-- $79 = "1"
-- $80 = "3"
-- $81 = "1"
-- $82 = "-371"
-- $83 = "0"
-- $84 = "1000"

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
-- $1 = "2024-12-22T23:00:00Z"
-- $2 = "2025-01-05T23:00:00Z"
-- $3 = "2023-12-24T23:00:00Z"
-- $4 = "2024-01-07T23:00:00Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t7"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t7"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  coalesce("t7"."d0" < CAST($1 AS TIMESTAMP) OR ("t7"."l0" + (to_days(CAST(CAST($2 AS BIGINT) AS INTEGER))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) > CAST($4 AS TIMESTAMP) OR ("t7"."l0" + (to_days(CAST(CAST($5 AS BIGINT) AS INTEGER))) * CAST(CAST($6 AS BIGINT) AS INTEGER)) > (
  SELECT max("t8"."sold_at")
  FROM "trade"."Sale" AS "t8"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t7"."a0" AS VARCHAR) AS "r6",
  "t7"."found" AS "r7",
  rtrim(rtrim(strftime("t7"."e0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r8",
  rtrim(rtrim(strftime("t7"."m0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r9",
  coalesce("t7"."e0" < CAST($7 AS TIMESTAMP) OR ("t7"."m0" + (to_days(CAST(CAST($8 AS BIGINT) AS INTEGER))) * CAST(CAST($9 AS BIGINT) AS INTEGER)) > CAST($10 AS TIMESTAMP), FALSE) AS "r10",
  CAST("t7"."b0" AS VARCHAR) AS "r11"
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
          (date_trunc('week', ("t0"."sold_at" + (to_days(CAST(CAST($11 AS BIGINT) AS INTEGER))) * CAST(CAST($12 AS BIGINT) AS INTEGER))) + (to_days(CAST(CAST($13 AS BIGINT) AS INTEGER))) * CAST(CAST($14 AS BIGINT) AS INTEGER)) AS "l0"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($15 AS TIMESTAMP) AND "t0"."sold_at" < CAST($16 AS TIMESTAMP))
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
          (date_trunc('week', ("t4"."sold_at" + (to_days(CAST(CAST($17 AS BIGINT) AS INTEGER))) * CAST(CAST($18 AS BIGINT) AS INTEGER))) + (to_days(CAST(CAST($19 AS BIGINT) AS INTEGER))) * CAST(CAST($20 AS BIGINT) AS INTEGER)) AS "l0"
        FROM "trade"."Sale" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($21 AS TIMESTAMP) AND "t4"."sold_at" < CAST($22 AS TIMESTAMP))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = CASE extract(week FROM ("t2"."l0" + (to_days(CAST(CAST($23 AS BIGINT) AS INTEGER))) * CAST(CAST($24 AS BIGINT) AS INTEGER))) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($25 AS BIGINT) AS INTEGER))) * CAST(CAST($26 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($27 AS BIGINT) AS INTEGER))) * CAST(CAST($28 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($29 AS BIGINT) AS INTEGER))) * CAST(CAST($30 AS BIGINT) AS INTEGER)) WHEN extract(week FROM (("t2"."l0" + (to_days(CAST(CAST($31 AS BIGINT) AS INTEGER))) * CAST(CAST($32 AS BIGINT) AS INTEGER)) + (to_days(CAST(CAST($33 AS BIGINT) AS INTEGER))) * CAST(CAST($34 AS BIGINT) AS INTEGER))) THEN ("t2"."l0" + (to_days(CAST(CAST($35 AS BIGINT) AS INTEGER))) * CAST(CAST($36 AS BIGINT) AS INTEGER)) END
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($37 AS BIGINT) AND "t7"."n" <= CAST($38 AS BIGINT)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-12-29T00:00:00Z"
-- $2 = "7"
-- $3 = "1"
-- $4 = "2025-01-02T00:00:00Z"
-- $5 = "7"
-- $6 = "1"
-- $7 = "2023-12-31T00:00:00Z"
-- $8 = "7"
-- $9 = "1"
-- $10 = "2024-01-04T00:00:00Z"
-- $11 = "1"
-- $12 = "-6"
-- $13 = "1"
-- $14 = "6"
-- $15 = "2024-12-29T00:00:00Z"
-- $16 = "2025-01-02T00:00:00Z"
-- $17 = "1"
-- $18 = "-6"
-- $19 = "1"
-- $20 = "6"
-- $21 = "2023-12-31T00:00:00Z"
-- $22 = "2024-01-04T00:00:00Z"
-- $23 = "1"
-- $24 = "3"
-- $25 = "1"
-- $26 = "-364"
-- $27 = "1"
-- $28 = "3"
-- $29 = "1"
-- $30 = "-364"
-- $31 = "1"
-- $32 = "-371"
-- $33 = "1"
-- $34 = "3"
-- $35 = "1"
-- $36 = "-371"
-- $37 = "0"
-- $38 = "1000"
