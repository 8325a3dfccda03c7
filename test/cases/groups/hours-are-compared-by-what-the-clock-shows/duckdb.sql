-- 2 statements

SELECT "t8"."p" AS "r0",
  CAST("t8"."n" AS INTEGER) AS "r1",
  CAST("t8"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t8"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t8"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t8"."a0" AS VARCHAR) AS "r5",
  "t8"."found" AS "r6",
  rtrim(rtrim(strftime("t8"."e0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7",
  rtrim(rtrim(strftime("t8"."m0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r8",
  CAST("t8"."b0" AS VARCHAR) AS "r9"
FROM (
  SELECT "t7".*,
    row_number() OVER (PARTITION BY "t7"."p" ORDER BY "t7"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t7"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."d0" AS "d0",
          (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS VARCHAR)) AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            ("t0"."sold_at" - to_microseconds(epoch_us((("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR))) % (CAST($3 AS BIGINT) * 1000000))) AS "d0"
          FROM "trade"."Sale" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0"
      ),
        "combination" AS (
        SELECT "ordinal" AS "p"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          (CAST($6 AS TIMESTAMP) - to_microseconds(epoch_us(((CAST($7 AS TIMESTAMP) AT TIME ZONE 'UTC') AT TIME ZONE CAST($8 AS VARCHAR))) % (CAST($9 AS BIGINT) * 1000000))) AS "low",
          ((CAST($10 AS TIMESTAMP) + (to_microseconds(CAST($11 AS BIGINT))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) - to_microseconds(epoch_us((((CAST($13 AS TIMESTAMP) + (to_microseconds(CAST($14 AS BIGINT))) * CAST(CAST($15 AS BIGINT) AS INTEGER)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($16 AS VARCHAR))) % (CAST($17 AS BIGINT) * 1000000))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "p",
          "bucket"
        FROM (
          SELECT "raw"."p",
            CASE WHEN "raw"."bucket" = "raw"."low" THEN "raw"."bucket" ELSE ("raw"."bucket" - to_microseconds(epoch_us((("raw"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS VARCHAR))) % (CAST($19 AS BIGINT) * 1000000))) END AS "bucket",
            "raw"."low",
            "raw"."high"
          FROM (
            SELECT "combination".*,
              "ends"."low",
              "ends"."high",
              unnest(generate_series("ends"."low", least(("ends"."high" + (to_seconds(CAST($20 AS BIGINT))) * CAST(CAST($21 AS BIGINT) AS INTEGER)), ("ends"."low" + (to_seconds(CAST($22 AS BIGINT))) * CAST(CAST($23 AS BIGINT) AS INTEGER))), (to_seconds(CAST($24 AS BIGINT))))) AS "bucket"
            FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
          ) AS "raw"
        ) AS starts
        WHERE "bucket" BETWEEN "low" AND "high"
        LIMIT CAST($25 AS BIGINT)
      ),
        "series" AS (
        SELECT *
        FROM "made"
        UNION SELECT "p",
          "d0"
        FROM "base"
        WHERE "d0" IS NOT NULL
      )
      SELECT "p",
        "d0",
        "l0",
        coalesce("a0", 0) AS "a0"
      FROM (
        SELECT "series"."p",
          "series"."bucket" AS "d0",
          (("series"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($26 AS VARCHAR)) AS "l0",
          "base"."a0",
          "base"."p" IS NOT NULL AS "there",
          count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
        FROM "series"
        LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
        FROM "series"."p" AND "base"."d0" = "series"."bucket"
      ) AS gaps
      UNION ALL SELECT "p",
        "d0",
        "l0",
        "a0"
      FROM "base"
      WHERE "d0" IS NULL
    ) AS "t2"
    LEFT JOIN (
      SELECT DISTINCT ON ("t6"."p", "t6"."l0") "t6".*
      FROM (
        SELECT "t5"."p",
          "t5"."d0" AS "d0",
          (("t5"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($27 AS VARCHAR)) AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            ("t4"."sold_at" - to_microseconds(epoch_us((("t4"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($28 AS VARCHAR))) % (CAST($29 AS BIGINT) * 1000000))) AS "d0"
          FROM "trade"."Sale" AS "t4"
          WHERE ("t4"."sold_at" >= CAST($30 AS TIMESTAMP) AND "t4"."sold_at" < CAST($31 AS TIMESTAMP))
        ) AS "t5"
        GROUP BY "t5"."p", "t5"."d0"
      ) AS "t6"
      ORDER BY "t6"."p", "t6"."l0", "t6"."d0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + (to_days(CAST(CAST($32 AS BIGINT) AS INTEGER))) * CAST(CAST($33 AS BIGINT) AS INTEGER))
  ) AS "t7"
) AS "t8"
WHERE (("t8"."n" > CAST($34 AS BIGINT) AND "t8"."n" <= CAST($35 AS BIGINT)) OR "t8"."n" = 1)
ORDER BY "t8"."p", "t8"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "3600"
-- $4 = "2024-10-26T23:00:00Z"
-- $5 = "2024-10-27T03:00:00Z"
-- $6 = "2024-10-26T23:00:00Z"
-- $7 = "2024-10-26T23:00:00Z"
-- $8 = "Europe/Berlin"
-- $9 = "3600"
-- $10 = "2024-10-27T03:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "2024-10-27T03:00:00Z"
-- $14 = "1"
-- $15 = "-1"
-- $16 = "Europe/Berlin"
-- $17 = "3600"
-- $18 = "Europe/Berlin"
-- $19 = "3600"
-- $20 = "3600"
-- $21 = "1"
-- $22 = "3600"
-- $23 = "10000"
-- $24 = "3600"
-- $25 = "10001"
-- $26 = "Europe/Berlin"
-- $27 = "Europe/Berlin"
-- $28 = "Europe/Berlin"
-- $29 = "3600"
-- $30 = "2024-10-19T23:00:00Z"
-- $31 = "2024-10-20T02:00:00Z"
-- $32 = "7"
-- $33 = "-1"
-- $34 = "0"
-- $35 = "1000"

SELECT "t8"."p" AS "r0",
  CAST("t8"."n" AS INTEGER) AS "r1",
  CAST("t8"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t8"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t8"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t8"."a0" AS VARCHAR) AS "r5",
  "t8"."found" AS "r6",
  rtrim(rtrim(strftime("t8"."e0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7",
  rtrim(rtrim(strftime("t8"."m0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r8",
  CAST("t8"."b0" AS VARCHAR) AS "r9"
FROM (
  SELECT "t7".*,
    row_number() OVER (PARTITION BY "t7"."p" ORDER BY "t7"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t7"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."d0" AS "d0",
          (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS VARCHAR)) AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            ("t0"."sold_at" - to_microseconds(epoch_us((("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR))) % (CAST($3 AS BIGINT) * 1000000))) AS "d0"
          FROM "trade"."Sale" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0"
      ),
        "combination" AS (
        SELECT "ordinal" AS "p"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          (CAST($6 AS TIMESTAMP) - to_microseconds(epoch_us(((CAST($7 AS TIMESTAMP) AT TIME ZONE 'UTC') AT TIME ZONE CAST($8 AS VARCHAR))) % (CAST($9 AS BIGINT) * 1000000))) AS "low",
          ((CAST($10 AS TIMESTAMP) + (to_microseconds(CAST($11 AS BIGINT))) * CAST(CAST($12 AS BIGINT) AS INTEGER)) - to_microseconds(epoch_us((((CAST($13 AS TIMESTAMP) + (to_microseconds(CAST($14 AS BIGINT))) * CAST(CAST($15 AS BIGINT) AS INTEGER)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($16 AS VARCHAR))) % (CAST($17 AS BIGINT) * 1000000))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "p",
          "bucket"
        FROM (
          SELECT "raw"."p",
            CASE WHEN "raw"."bucket" = "raw"."low" THEN "raw"."bucket" ELSE ("raw"."bucket" - to_microseconds(epoch_us((("raw"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS VARCHAR))) % (CAST($19 AS BIGINT) * 1000000))) END AS "bucket",
            "raw"."low",
            "raw"."high"
          FROM (
            SELECT "combination".*,
              "ends"."low",
              "ends"."high",
              unnest(generate_series("ends"."low", least(("ends"."high" + (to_seconds(CAST($20 AS BIGINT))) * CAST(CAST($21 AS BIGINT) AS INTEGER)), ("ends"."low" + (to_seconds(CAST($22 AS BIGINT))) * CAST(CAST($23 AS BIGINT) AS INTEGER))), (to_seconds(CAST($24 AS BIGINT))))) AS "bucket"
            FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
          ) AS "raw"
        ) AS starts
        WHERE "bucket" BETWEEN "low" AND "high"
        LIMIT CAST($25 AS BIGINT)
      ),
        "series" AS (
        SELECT *
        FROM "made"
        UNION SELECT "p",
          "d0"
        FROM "base"
        WHERE "d0" IS NOT NULL
      )
      SELECT "p",
        "d0",
        "l0",
        coalesce("a0", 0) AS "a0"
      FROM (
        SELECT "series"."p",
          "series"."bucket" AS "d0",
          (("series"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($26 AS VARCHAR)) AS "l0",
          "base"."a0",
          "base"."p" IS NOT NULL AS "there",
          count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
        FROM "series"
        LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
        FROM "series"."p" AND "base"."d0" = "series"."bucket"
      ) AS gaps
      UNION ALL SELECT "p",
        "d0",
        "l0",
        "a0"
      FROM "base"
      WHERE "d0" IS NULL
    ) AS "t2"
    LEFT JOIN (
      SELECT DISTINCT ON ("t6"."p", "t6"."l0") "t6".*
      FROM (
        SELECT "t5"."p",
          "t5"."d0" AS "d0",
          (("t5"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($27 AS VARCHAR)) AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            ("t4"."sold_at" - to_microseconds(epoch_us((("t4"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($28 AS VARCHAR))) % (CAST($29 AS BIGINT) * 1000000))) AS "d0"
          FROM "trade"."Sale" AS "t4"
          WHERE ("t4"."sold_at" >= CAST($30 AS TIMESTAMP) AND "t4"."sold_at" < CAST($31 AS TIMESTAMP))
        ) AS "t5"
        GROUP BY "t5"."p", "t5"."d0"
      ) AS "t6"
      ORDER BY "t6"."p", "t6"."l0", "t6"."d0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + (to_days(CAST(CAST($32 AS BIGINT) AS INTEGER))) * CAST(CAST($33 AS BIGINT) AS INTEGER))
  ) AS "t7"
) AS "t8"
WHERE (("t8"."n" > CAST($34 AS BIGINT) AND "t8"."n" <= CAST($35 AS BIGINT)) OR "t8"."n" = 1)
ORDER BY "t8"."p", "t8"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "3600"
-- $4 = "2024-11-03T00:00:00Z"
-- $5 = "2024-11-03T03:00:00Z"
-- $6 = "2024-11-03T00:00:00Z"
-- $7 = "2024-11-03T00:00:00Z"
-- $8 = "Europe/Berlin"
-- $9 = "3600"
-- $10 = "2024-11-03T03:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "2024-11-03T03:00:00Z"
-- $14 = "1"
-- $15 = "-1"
-- $16 = "Europe/Berlin"
-- $17 = "3600"
-- $18 = "Europe/Berlin"
-- $19 = "3600"
-- $20 = "3600"
-- $21 = "1"
-- $22 = "3600"
-- $23 = "10000"
-- $24 = "3600"
-- $25 = "10001"
-- $26 = "Europe/Berlin"
-- $27 = "Europe/Berlin"
-- $28 = "Europe/Berlin"
-- $29 = "3600"
-- $30 = "2024-10-26T23:00:00Z"
-- $31 = "2024-10-27T03:00:00Z"
-- $32 = "7"
-- $33 = "-1"
-- $34 = "0"
-- $35 = "1000"
