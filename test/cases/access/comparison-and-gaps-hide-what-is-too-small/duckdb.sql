-- 1 statement

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  "t7"."d0" AS "r3",
  rtrim(rtrim(strftime("t7"."d1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  rtrim(rtrim(strftime("t7"."l1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  coalesce("t7"."a0", FALSE) AS "r6",
  CAST("t7"."a1" AS VARCHAR) AS "r7",
  "t7"."found" AS "r8",
  coalesce("t7"."b0", FALSE) AS "r9",
  CAST("t7"."b1" AS VARCHAR) AS "r10",
  regexp_replace(CAST("t7"."b2" AS VARCHAR), '\.0$', '') AS "r11"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d1" ASC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."d1" AS "e1",
      "t3"."l1" AS "m1",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1",
      "t3"."a2" AS "b2"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."l1" AS "d1",
          "t1"."l1" AS "l1",
          count(*) < CAST($1 AS BIGINT) AS "a0",
          CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
          CASE WHEN count(*) < CAST($3 AS BIGINT) THEN NULL ELSE (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) END AS "a2"
        FROM (
          SELECT 1 AS "p",
            "t0"."region" AS "d0",
            date_trunc('month', "t0"."given_at") AS "l1",
            "t0"."mood" AS "c0"
          FROM "shop"."Answer" AS "t0"
          WHERE ("t0"."given_at" >= CAST($4 AS TIMESTAMP) AND "t0"."given_at" < CAST($5 AS TIMESTAMP))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
      ),
        "combination" AS (
        SELECT DISTINCT "p",
          "d0"
        FROM "base"
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          date_trunc('month', CAST($6 AS TIMESTAMP)) AS "low",
          date_trunc('month', (CAST($7 AS TIMESTAMP) + (to_microseconds(CAST($8 AS BIGINT))) * CAST(CAST($9 AS BIGINT) AS INTEGER))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($10 AS BIGINT) AS INTEGER))) * CAST(CAST($11 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($12 AS BIGINT) AS INTEGER))))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($13 AS BIGINT)
      ),
        "series" AS (
        SELECT *
        FROM "made"
        UNION SELECT "p",
          "d0",
          "l1"
        FROM "base"
        WHERE "l1" IS NOT NULL
      )
      SELECT "p",
        "d0",
        "d1",
        "l1",
        "a0",
        CASE WHEN "there" THEN "a1" ELSE coalesce("a1", 0) END AS "a1",
        "a2" AS "a2"
      FROM (
        SELECT "series"."p",
          "series"."d0",
          "series"."bucket" AS "d1",
          "series"."bucket" AS "l1",
          "base"."a0",
          "base"."a1",
          "base"."a2",
          "base"."p" IS NOT NULL AS "there",
          count("base"."p") OVER (PARTITION BY "series"."p", "series"."d0" ORDER BY "series"."bucket") AS "run"
        FROM "series"
        LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
        FROM "series"."p" AND "base"."d0" IS NOT DISTINCT
        FROM "series"."d0" AND "base"."l1" = "series"."bucket"
      ) AS gaps
      UNION ALL SELECT "p",
        "d0",
        "d1",
        "l1",
        "a0",
        "a1",
        "a2"
      FROM "base"
      WHERE "l1" IS NULL
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."d0",
        "t5"."l1" AS "d1",
        "t5"."l1" AS "l1",
        count(*) < CAST($14 AS BIGINT) AS "a0",
        CASE WHEN count(*) < CAST($15 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
        CASE WHEN count(*) < CAST($16 AS BIGINT) THEN NULL ELSE (CAST(sum("t5"."c0") AS DOUBLE) / NULLIF(count("t5"."c0"), 0)) END AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t4"."region" AS "d0",
          date_trunc('month', "t4"."given_at") AS "l1",
          "t4"."mood" AS "c0"
        FROM "shop"."Answer" AS "t4"
        WHERE ("t4"."given_at" >= CAST($17 AS TIMESTAMP) AND "t4"."given_at" < CAST($18 AS TIMESTAMP))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."d0", "t5"."l1"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."d0" IS NOT DISTINCT
    FROM "t2"."d0" AND "t3"."l1" = ("t2"."l1" + (to_months(CAST(CAST($19 AS BIGINT) AS INTEGER))) * CAST(CAST($20 AS BIGINT) AS INTEGER)) AND ("t3"."l1" + (to_months(CAST(CAST($21 AS BIGINT) AS INTEGER))) * CAST(CAST($22 AS BIGINT) AS INTEGER)) = "t2"."l1"
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($23 AS BIGINT) AND "t7"."n" <= CAST($24 AS BIGINT)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "2025-02-01T00:00:00Z"
-- $5 = "2025-03-01T00:00:00Z"
-- $6 = "2025-02-01T00:00:00Z"
-- $7 = "2025-03-01T00:00:00Z"
-- $8 = "1"
-- $9 = "-1"
-- $10 = "1"
-- $11 = "10000"
-- $12 = "1"
-- $13 = "10001"
-- $14 = "3"
-- $15 = "3"
-- $16 = "3"
-- $17 = "2025-01-01T00:00:00Z"
-- $18 = "2025-02-01T00:00:00Z"
-- $19 = "1"
-- $20 = "-1"
-- $21 = "1"
-- $22 = "1"
-- $23 = "0"
-- $24 = "1000"
