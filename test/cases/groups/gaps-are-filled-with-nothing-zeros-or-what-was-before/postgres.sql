-- 8 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS text) AS "r6",
  CAST(round("t3"."a1", 2) AS text) AS "r7",
  CAST("t3"."a2" AS text) AS "r8",
  CAST("t3"."a3" AS text) AS "r9",
  CAST(round("t3"."a4", 0) AS text) AS "r10",
  CAST("t3"."a5" AS text) AS "r11",
  CAST("t3"."a6" AS text) AS "r12",
  CAST("t3"."a7" AS text) AS "r13",
  "t3"."a8" AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a2",
        count("t1"."c1") AS "a3",
        CAST(sum("t1"."c1") AS numeric(38,0)) AS "a4",
        max("t1"."c1") AS "a5",
        count(*) FILTER (WHERE "t1"."c2") AS "a6",
        count(DISTINCT "t1"."c3") AS "a7",
        min("t1"."c3" COLLATE "C") AS "a8"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."sold_at") AS "l0",
          "t0"."amount" AS "c0",
          "t0"."quantity" AS "c1",
          "t0"."paid" AS "c2",
          "t0"."note" AS "c3"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp))
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
        date_trunc('month', CAST($9 AS timestamp)) AS "low",
        date_trunc('month', (CAST($10 AS timestamp) + make_interval(secs => CAST(CAST($11 AS bigint) / 1e6 AS double precision)) * CAST($12 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($13 AS bigint) AS integer)) * CAST($14 AS bigint))), make_interval(months => CAST(CAST($15 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($16 AS bigint)
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
      coalesce(max("a0") OVER (PARTITION BY "p", "run"), 0) AS "a0",
      max("a1") OVER (PARTITION BY "p", "run") AS "a1",
      max("a2") OVER (PARTITION BY "p", "run") AS "a2",
      coalesce(max("a3") OVER (PARTITION BY "p", "run"), 0) AS "a3",
      max("a4") OVER (PARTITION BY "p", "run") AS "a4",
      max("a5") OVER (PARTITION BY "p", "run") AS "a5",
      coalesce(max("a6") OVER (PARTITION BY "p", "run"), 0) AS "a6",
      coalesce(max("a7") OVER (PARTITION BY "p", "run"), 0) AS "a7",
      max("a8") OVER (PARTITION BY "p", "run") AS "a8"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."a1",
        "base"."a2",
        "base"."a3",
        "base"."a4",
        "base"."a5",
        "base"."a6",
        "base"."a7",
        "base"."a8",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "a5",
      "a6",
      "a7",
      "a8"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($17 AS bigint) AND "t3"."n" <= CAST($18 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-06-01T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-01-01T00:00:00Z"
-- $8 = "2024-06-01T00:00:00Z"
-- $9 = "2024-01-01T00:00:00Z"
-- $10 = "2024-06-01T00:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "1"
-- $14 = "10000"
-- $15 = "1"
-- $16 = "10001"
-- $17 = "0"
-- $18 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS text) AS "r6",
  CAST(round("t3"."a1", 2) AS text) AS "r7",
  CAST("t3"."a2" AS text) AS "r8",
  CAST("t3"."a3" AS text) AS "r9",
  CAST(round("t3"."a4", 0) AS text) AS "r10",
  CAST("t3"."a5" AS text) AS "r11",
  CAST("t3"."a6" AS text) AS "r12",
  CAST("t3"."a7" AS text) AS "r13",
  "t3"."a8" AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a2",
        count("t1"."c1") AS "a3",
        CAST(sum("t1"."c1") AS numeric(38,0)) AS "a4",
        max("t1"."c1") AS "a5",
        count(*) FILTER (WHERE "t1"."c2") AS "a6",
        count(DISTINCT "t1"."c3") AS "a7",
        min("t1"."c3" COLLATE "C") AS "a8"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."sold_at") AS "l0",
          "t0"."amount" AS "c0",
          "t0"."quantity" AS "c1",
          "t0"."paid" AS "c2",
          "t0"."note" AS "c3"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp))
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
        date_trunc('month', CAST($9 AS timestamp)) AS "low",
        date_trunc('month', (CAST($10 AS timestamp) + make_interval(secs => CAST(CAST($11 AS bigint) / 1e6 AS double precision)) * CAST($12 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($13 AS bigint) AS integer)) * CAST($14 AS bigint))), make_interval(months => CAST(CAST($15 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($16 AS bigint)
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
      coalesce("a0", 0) AS "a0",
      "a1" AS "a1",
      "a2" AS "a2",
      coalesce("a3", 0) AS "a3",
      "a4" AS "a4",
      "a5" AS "a5",
      coalesce("a6", 0) AS "a6",
      coalesce("a7", 0) AS "a7",
      "a8" AS "a8"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."a1",
        "base"."a2",
        "base"."a3",
        "base"."a4",
        "base"."a5",
        "base"."a6",
        "base"."a7",
        "base"."a8",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "a5",
      "a6",
      "a7",
      "a8"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($17 AS bigint) AND "t3"."n" <= CAST($18 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-06-01T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-01-01T00:00:00Z"
-- $8 = "2024-06-01T00:00:00Z"
-- $9 = "2024-01-01T00:00:00Z"
-- $10 = "2024-06-01T00:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "1"
-- $14 = "10000"
-- $15 = "1"
-- $16 = "10001"
-- $17 = "0"
-- $18 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS text) AS "r6",
  CAST(round("t3"."a1", 2) AS text) AS "r7",
  CAST("t3"."a2" AS text) AS "r8",
  CAST("t3"."a3" AS text) AS "r9",
  CAST(round("t3"."a4", 0) AS text) AS "r10",
  CAST("t3"."a5" AS text) AS "r11",
  CAST("t3"."a6" AS text) AS "r12",
  CAST("t3"."a7" AS text) AS "r13",
  "t3"."a8" AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a2",
        count("t1"."c1") AS "a3",
        CAST(sum("t1"."c1") AS numeric(38,0)) AS "a4",
        max("t1"."c1") AS "a5",
        count(*) FILTER (WHERE "t1"."c2") AS "a6",
        count(DISTINCT "t1"."c3") AS "a7",
        min("t1"."c3" COLLATE "C") AS "a8"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."sold_at") AS "l0",
          "t0"."amount" AS "c0",
          "t0"."quantity" AS "c1",
          "t0"."paid" AS "c2",
          "t0"."note" AS "c3"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp))
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
        date_trunc('month', CAST($9 AS timestamp)) AS "low",
        date_trunc('month', (CAST($10 AS timestamp) + make_interval(secs => CAST(CAST($11 AS bigint) / 1e6 AS double precision)) * CAST($12 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($13 AS bigint) AS integer)) * CAST($14 AS bigint))), make_interval(months => CAST(CAST($15 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($16 AS bigint)
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
      coalesce("a0", 0) AS "a0",
      CASE WHEN "there" THEN "a1" ELSE CAST(0 AS numeric(38,2)) END AS "a1",
      "a2" AS "a2",
      coalesce("a3", 0) AS "a3",
      CASE WHEN "there" THEN "a4" ELSE CAST(0 AS numeric(38,0)) END AS "a4",
      "a5" AS "a5",
      coalesce("a6", 0) AS "a6",
      coalesce("a7", 0) AS "a7",
      "a8" AS "a8"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."a1",
        "base"."a2",
        "base"."a3",
        "base"."a4",
        "base"."a5",
        "base"."a6",
        "base"."a7",
        "base"."a8",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "a5",
      "a6",
      "a7",
      "a8"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($17 AS bigint) AND "t3"."n" <= CAST($18 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-06-01T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-01-01T00:00:00Z"
-- $8 = "2024-06-01T00:00:00Z"
-- $9 = "2024-01-01T00:00:00Z"
-- $10 = "2024-06-01T00:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "1"
-- $14 = "10000"
-- $15 = "1"
-- $16 = "10001"
-- $17 = "0"
-- $18 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS text) AS "r6",
  CAST(round("t3"."a1", 2) AS text) AS "r7",
  CAST("t3"."a2" AS text) AS "r8",
  CAST("t3"."a3" AS text) AS "r9",
  CAST(round("t3"."a4", 0) AS text) AS "r10",
  CAST("t3"."a5" AS text) AS "r11",
  CAST("t3"."a6" AS text) AS "r12",
  CAST("t3"."a7" AS text) AS "r13",
  "t3"."a8" AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a2",
      count("t1"."c1") AS "a3",
      CAST(sum("t1"."c1") AS numeric(38,0)) AS "a4",
      max("t1"."c1") AS "a5",
      count(*) FILTER (WHERE "t1"."c2") AS "a6",
      count(DISTINCT "t1"."c3") AS "a7",
      min("t1"."c3" COLLATE "C") AS "a8"
    FROM (
      SELECT 1 AS "p",
        date_trunc('month', "t0"."sold_at") AS "l0",
        "t0"."amount" AS "c0",
        "t0"."quantity" AS "c1",
        "t0"."paid" AS "c2",
        "t0"."note" AS "c3"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($9 AS bigint) AND "t3"."n" <= CAST($10 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-06-01T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-01-01T00:00:00Z"
-- $8 = "2024-06-01T00:00:00Z"
-- $9 = "0"
-- $10 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
