-- 5 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  CAST("t3"."a0" AS text) AS "r5",
  CAST(round("t3"."a1", 2) AS text) AS "r6"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        date_trunc('quarter', "t0"."sold_at") AS "l0",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t7"."l0") AND "t7"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l0" AS text) END AS "r4",
  CAST("t7"."a0" AS text) AS "r5",
  CAST(round("t7"."a1", 2) AS text) AS "r6",
  "t7"."found" AS "r7",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."e0" AS text) END AS "r8",
  CASE WHEN isfinite("t7"."m0") AND "t7"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."m0" AS text) END AS "r9",
  coalesce("t7"."e0" < CAST($1 AS timestamp) OR ("t7"."m0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp), FALSE) AS "r10",
  CAST("t7"."b0" AS text) AS "r11",
  CAST(round("t7"."b1", 2) AS text) AS "r12"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('quarter', "t0"."sold_at") AS "l0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($5 AS timestamp) AND "t0"."sold_at" < CAST($6 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."l0" AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('quarter', "t4"."sold_at") AS "l0",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($7 AS timestamp) AND "t4"."sold_at" < CAST($8 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + make_interval(months => CAST(CAST($9 AS bigint) AS integer)) * CAST($10 AS bigint)) AND ("t3"."l0" + make_interval(months => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint)) = "t2"."l0"
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($13 AS bigint) AND "t7"."n" <= CAST($14 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2023-01-01T00:00:00Z"
-- $2 = "3"
-- $3 = "1"
-- $4 = "2024-01-01T00:00:00Z"
-- $5 = "2024-01-01T00:00:00Z"
-- $6 = "2025-01-01T00:00:00Z"
-- $7 = "2023-01-01T00:00:00Z"
-- $8 = "2024-01-01T00:00:00Z"
-- $9 = "12"
-- $10 = "-1"
-- $11 = "12"
-- $12 = "1"
-- $13 = "0"
-- $14 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t7"."l0") AND "t7"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l0" AS text) END AS "r4",
  CAST("t7"."a0" AS text) AS "r5",
  CAST(round("t7"."a1", 2) AS text) AS "r6",
  "t7"."found" AS "r7",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."e0" AS text) END AS "r8",
  CASE WHEN isfinite("t7"."m0") AND "t7"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."m0" AS text) END AS "r9",
  coalesce("t7"."e0" < CAST($1 AS timestamp) OR ("t7"."m0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp), FALSE) AS "r10",
  CAST("t7"."b0" AS text) AS "r11",
  CAST(round("t7"."b1", 2) AS text) AS "r12"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."sold_at") AS "l0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($5 AS timestamp) AND "t0"."sold_at" < CAST($6 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."l0" AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t4"."sold_at") AS "l0",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($7 AS timestamp) AND "t4"."sold_at" < CAST($8 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + make_interval(months => CAST(CAST($9 AS bigint) AS integer)) * CAST($10 AS bigint)) AND ("t3"."l0" + make_interval(months => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint)) = "t2"."l0"
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($13 AS bigint) AND "t7"."n" <= CAST($14 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2023-12-01T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-02-01T00:00:00Z"
-- $5 = "2024-02-01T00:00:00Z"
-- $6 = "2024-04-01T00:00:00Z"
-- $7 = "2023-12-01T00:00:00Z"
-- $8 = "2024-02-01T00:00:00Z"
-- $9 = "2"
-- $10 = "-1"
-- $11 = "2"
-- $12 = "1"
-- $13 = "0"
-- $14 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t7"."l0") AND "t7"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l0" AS text) END AS "r4",
  CAST("t7"."a0" AS text) AS "r5",
  CAST(round("t7"."a1", 2) AS text) AS "r6",
  "t7"."found" AS "r7",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."e0" AS text) END AS "r8",
  CASE WHEN isfinite("t7"."m0") AND "t7"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."m0" AS text) END AS "r9",
  coalesce("t7"."e0" < CAST($1 AS timestamp) OR ("t7"."e0" + make_interval(secs => CAST(CAST($2 AS bigint) AS double precision)) * CAST($3 AS bigint)) > CAST($4 AS timestamp), FALSE) AS "r10",
  CAST("t7"."b0" AS text) AS "r11",
  CAST(round("t7"."b1", 2) AS text) AS "r12"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT "t1"."p",
        "t1"."d0" AS "d0",
        "t1"."d0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($5 AS bigint)))) AS "d0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($6 AS timestamp) AND "t0"."sold_at" < CAST($7 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."d0" AS "d0",
        "t5"."d0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          ("t4"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t4"."sold_at"), CAST($8 AS bigint)))) AS "d0",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($9 AS timestamp) AND "t4"."sold_at" < CAST($10 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."d0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."d0" = ("t2"."d0" + make_interval(secs => CAST(CAST($11 AS bigint) AS double precision)) * CAST($12 AS bigint))
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($13 AS bigint) AND "t7"."n" <= CAST($14 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-10-27T00:00:00Z"
-- $2 = "3600"
-- $3 = "1"
-- $4 = "2024-10-27T02:00:00Z"
-- $5 = "3600"
-- $6 = "2024-10-27T02:00:00Z"
-- $7 = "2024-10-27T04:00:00Z"
-- $8 = "3600"
-- $9 = "2024-10-27T00:00:00Z"
-- $10 = "2024-10-27T02:00:00Z"
-- $11 = "7200"
-- $12 = "-1"
-- $13 = "0"
-- $14 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t7"."l0") AND "t7"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l0" AS text) END AS "r4",
  CAST("t7"."a0" AS text) AS "r5",
  CAST(round("t7"."a1", 2) AS text) AS "r6",
  "t7"."found" AS "r7",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."e0" AS text) END AS "r8",
  CASE WHEN isfinite("t7"."m0") AND "t7"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."m0" AS text) END AS "r9",
  coalesce("t7"."e0" < CAST($1 AS timestamp) OR ("t7"."m0" + make_interval(days => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp), FALSE) AS "r10",
  CAST("t7"."b0" AS text) AS "r11",
  CAST(round("t7"."b1", 2) AS text) AS "r12"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          count(*) AS "a0",
          CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
        FROM (
          SELECT 1 AS "p",
            date_trunc('day', "t0"."sold_at") AS "l0",
            "t0"."amount" AS "c0"
          FROM "public"."sales" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($5 AS timestamp) AND "t0"."sold_at" < CAST($6 AS timestamp))
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
          date_trunc('day', CAST($7 AS timestamp)) AS "low",
          date_trunc('day', (CAST($8 AS timestamp) + make_interval(secs => CAST(CAST($9 AS bigint) / 1e6 AS double precision)) * CAST($10 AS bigint))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(days => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint))), make_interval(days => CAST(CAST($13 AS bigint) AS integer))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($14 AS bigint)
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
        CASE WHEN "there" THEN "a1" ELSE CAST(0 AS numeric(38,2)) END AS "a1"
      FROM (
        SELECT "series"."p",
          "series"."bucket" AS "d0",
          "series"."bucket" AS "l0",
          "base"."a0",
          "base"."a1",
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
        "a1"
      FROM "base"
      WHERE "l0" IS NULL
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."l0" AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('day', "t4"."sold_at") AS "l0",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($15 AS timestamp) AND "t4"."sold_at" < CAST($16 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + make_interval(days => CAST(CAST($17 AS bigint) AS integer)) * CAST($18 AS bigint))
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($19 AS bigint) AND "t7"."n" <= CAST($20 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-12-29T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2025-01-01T00:00:00Z"
-- $5 = "2025-01-05T00:00:00Z"
-- $6 = "2025-01-08T00:00:00Z"
-- $7 = "2025-01-05T00:00:00Z"
-- $8 = "2025-01-08T00:00:00Z"
-- $9 = "1"
-- $10 = "-1"
-- $11 = "1"
-- $12 = "10000"
-- $13 = "1"
-- $14 = "10001"
-- $15 = "2024-12-29T00:00:00Z"
-- $16 = "2025-01-01T00:00:00Z"
-- $17 = "7"
-- $18 = "-1"
-- $19 = "0"
-- $20 = "1000"
