-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CASE WHEN isfinite("t3"."d1") AND "t3"."d1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d1" AS text) END AS "r4",
  CASE WHEN isfinite("t3"."l1") AND "t3"."l1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l1" AS text) END AS "r5",
  CAST("t3"."a0" AS text) AS "r6"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST, "t2"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."l1" AS "d1",
        "t1"."l1" AS "l1",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          date_trunc('quarter', "t0"."sold_at") AS "l1"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
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
        date_trunc('quarter', CAST($3 AS timestamp)) AS "low",
        date_trunc('quarter', (CAST($4 AS timestamp) + make_interval(secs => CAST(CAST($5 AS bigint) / 1e6 AS double precision)) * CAST($6 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($7 AS bigint) AS integer)) * CAST($8 AS bigint))), make_interval(months => CAST(CAST($9 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($10 AS bigint)
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
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."d0",
        "series"."bucket" AS "d1",
        "series"."bucket" AS "l1",
        "base"."a0",
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
      "a0"
    FROM "base"
    WHERE "l1" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($11 AS bigint) AND "t3"."n" <= CAST($12 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "2024-01-01T00:00:00Z"
-- $4 = "2025-01-01T00:00:00Z"
-- $5 = "1"
-- $6 = "-1"
-- $7 = "3"
-- $8 = "10000"
-- $9 = "3"
-- $10 = "10001"
-- $11 = "0"
-- $12 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CASE WHEN isfinite("t4"."d1") AND "t4"."d1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."d1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."d1" AS text) END AS "r4",
  CASE WHEN isfinite("t4"."l1") AND "t4"."l1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."l1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."l1" AS text) END AS "r5",
  CAST("t4"."a0" AS text) AS "r6"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t2".*
      FROM (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."l1" AS "d1",
          "t1"."l1" AS "l1",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            "t0"."shop_id" COLLATE "C" AS "d0",
            date_trunc('quarter', "t0"."sold_at") AS "l1"
          FROM "public"."sales" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
      ) AS "t2"
      WHERE (("t2"."a0" > CAST($3 AS bigint))) IS TRUE
    ),
      "combination" AS (
      SELECT DISTINCT "p",
        "d0"
      FROM "base"
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('quarter', CAST($4 AS timestamp)) AS "low",
        date_trunc('quarter', (CAST($5 AS timestamp) + make_interval(secs => CAST(CAST($6 AS bigint) / 1e6 AS double precision)) * CAST($7 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($8 AS bigint) AS integer)) * CAST($9 AS bigint))), make_interval(months => CAST(CAST($10 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($11 AS bigint)
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
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."d0",
        "series"."bucket" AS "d1",
        "series"."bucket" AS "l1",
        "base"."a0",
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
      "a0"
    FROM "base"
    WHERE "l1" IS NULL
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($12 AS bigint) AND "t4"."n" <= CAST($13 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "1"
-- $4 = "2024-01-01T00:00:00Z"
-- $5 = "2025-01-01T00:00:00Z"
-- $6 = "1"
-- $7 = "-1"
-- $8 = "3"
-- $9 = "10000"
-- $10 = "3"
-- $11 = "10001"
-- $12 = "0"
-- $13 = "1000"
