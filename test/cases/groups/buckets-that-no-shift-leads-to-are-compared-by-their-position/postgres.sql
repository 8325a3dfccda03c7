-- 2 statements

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t7"."l0") AND "t7"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l0" AS text) END AS "r4",
  coalesce("t7"."d0" < CAST($1 AS timestamp) OR ("t7"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t7"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t8"."sold_at")
  FROM "public"."sales" AS "t8"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t7"."a0" AS text) AS "r6",
  "t7"."found" AS "r7",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."e0" AS text) END AS "r8",
  CASE WHEN isfinite("t7"."m0") AND "t7"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."m0" AS text) END AS "r9",
  coalesce("t7"."e0" < CAST($7 AS timestamp) OR ("t7"."m0" + make_interval(months => CAST(CAST($8 AS bigint) AS integer)) * CAST($9 AS bigint)) > CAST($10 AS timestamp), FALSE) AS "r10",
  CAST("t7"."b0" AS text) AS "r11"
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
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            date_trunc('month', "t0"."sold_at") AS "l0"
          FROM "public"."sales" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($11 AS timestamp) AND "t0"."sold_at" < CAST($12 AS timestamp))
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
          date_trunc('month', CAST($13 AS timestamp)) AS "low",
          date_trunc('month', (CAST($14 AS timestamp) + make_interval(secs => CAST(CAST($15 AS bigint) / 1e6 AS double precision)) * CAST($16 AS bigint))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($17 AS bigint) AS integer)) * CAST($18 AS bigint))), make_interval(months => CAST(CAST($19 AS bigint) AS integer))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($20 AS bigint)
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
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."l0" AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t4"."sold_at") AS "l0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($21 AS timestamp) AND "t4"."sold_at" < CAST($22 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + make_interval(months => CAST(CAST($23 AS bigint) AS integer)) * CAST($24 AS bigint)) AND ("t3"."l0" + make_interval(months => CAST(CAST($25 AS bigint) AS integer)) * CAST($26 AS bigint)) = "t2"."l0"
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($27 AS bigint) AND "t7"."n" <= CAST($28 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-03-15T00:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2024-05-15T00:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2024-01-15T00:00:00Z"
-- $8 = "1"
-- $9 = "1"
-- $10 = "2024-03-15T00:00:00Z"
-- $11 = "2024-03-15T00:00:00Z"
-- $12 = "2024-05-15T00:00:00Z"
-- $13 = "2024-03-15T00:00:00Z"
-- $14 = "2024-05-15T00:00:00Z"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "1"
-- $18 = "10000"
-- $19 = "1"
-- $20 = "10001"
-- $21 = "2024-01-15T00:00:00Z"
-- $22 = "2024-03-15T00:00:00Z"
-- $23 = "2"
-- $24 = "-1"
-- $25 = "2"
-- $26 = "1"
-- $27 = "0"
-- $28 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  "t7"."found" AS "r4",
  CAST("t7"."b0" AS text) AS "r5"
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
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-03-15T00:00:00Z"
-- $2 = "2024-05-15T00:00:00Z"
-- $3 = "2024-01-15T00:00:00Z"
-- $4 = "2024-03-15T00:00:00Z"
