-- 5 statements

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
  CAST("t3"."a0" AS text) AS "r6"
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
        FROM "public"."sales" AS "t0"
        WHERE (("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp)) AND "t0"."sold_at" < CAST($9 AS timestamp))
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
        date_trunc('quarter', CAST($10 AS timestamp)) AS "low",
        date_trunc('quarter', (CAST($11 AS timestamp) + make_interval(secs => CAST(CAST($12 AS bigint) / 1e6 AS double precision)) * CAST($13 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($14 AS bigint) AS integer)) * CAST($15 AS bigint))), make_interval(months => CAST(CAST($16 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($17 AS bigint)
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
WHERE (("t3"."n" > CAST($18 AS bigint) AND "t3"."n" <= CAST($19 AS bigint)) OR "t3"."n" = 1)
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
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t3"."a0" AS text) AS "r6"
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
WHERE (("t3"."n" > CAST($17 AS bigint) AND "t3"."n" <= CAST($18 AS bigint)) OR "t3"."n" = 1)
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
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN to_char("t3"."d0", 'YYYY-MM-DD') ELSE CAST("t3"."d0" AS text) END AS "r3",
  FALSE AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CAST("t1"."l0" AS date) AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', CAST("t0"."due_on" AS timestamp)) AS "l0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
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
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($3 AS bigint) AS integer)) * CAST($4 AS bigint))), make_interval(months => CAST(CAST($5 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($6 AS bigint)
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
        CAST("series"."bucket" AS date) AS "d0",
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
WHERE (("t3"."n" > CAST($7 AS bigint) AND "t3"."n" <= CAST($8 AS bigint)) OR "t3"."n" = 1)
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
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
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
        FROM "public"."sales" AS "t0"
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
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint))), make_interval(months => CAST(CAST($3 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($4 AS bigint)
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
WHERE (("t3"."n" > CAST($5 AS bigint) AND "t3"."n" <= CAST($6 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "10000"
-- $3 = "3"
-- $4 = "10001"
-- $5 = "0"
-- $6 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
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
        FROM "public"."sales" AS "t0"
        WHERE "t0"."shop_id" = CAST($1 AS text)
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
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint))), make_interval(months => CAST(CAST($4 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($5 AS bigint)
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
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "nowhere"
-- $2 = "3"
-- $3 = "10000"
-- $4 = "3"
-- $5 = "10001"
-- $6 = "0"
-- $7 = "1000"
