-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  coalesce("t3"."d0" < CAST($1 AS timestamp) OR CASE WHEN (((((("t3"."l0" + make_interval(days => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) AT TIME ZONE CAST($4 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text)) = ("t3"."l0" + make_interval(days => CAST(CAST($6 AS bigint) AS integer)) * CAST($7 AS bigint)) THEN (((("t3"."l0" + make_interval(days => CAST(CAST($8 AS bigint) AS integer)) * CAST($9 AS bigint)) AT TIME ZONE CAST($10 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t3"."l0" + make_interval(days => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint)) AT TIME ZONE CAST($13 AS text)) AT TIME ZONE 'UTC') END > CAST($14 AS timestamp) OR CASE WHEN (((((("t3"."l0" + make_interval(days => CAST(CAST($15 AS bigint) AS integer)) * CAST($16 AS bigint)) AT TIME ZONE CAST($17 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS text)) = ("t3"."l0" + make_interval(days => CAST(CAST($19 AS bigint) AS integer)) * CAST($20 AS bigint)) THEN (((("t3"."l0" + make_interval(days => CAST(CAST($21 AS bigint) AS integer)) * CAST($22 AS bigint)) AT TIME ZONE CAST($23 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t3"."l0" + make_interval(days => CAST(CAST($24 AS bigint) AS integer)) * CAST($25 AS bigint)) AT TIME ZONE CAST($26 AS text)) AT TIME ZONE 'UTC') END > (
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
    SELECT "t1"."p",
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($27 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($28 AS text)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($29 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($30 AS text)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($31 AS text))) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($32 AS timestamp) AND "t0"."sold_at" < CAST($33 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($34 AS bigint) AND "t3"."n" <= CAST($35 AS bigint)) OR "t3"."n" = 1)
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
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($9 AS bigint) AND "t3"."n" <= CAST($10 AS bigint)) OR "t3"."n" = 1)
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
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t5"."d0") AND "t5"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t5"."l0") AND "t5"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."l0" AS text) END AS "r4",
  coalesce("t5"."d0" <= ((
  SELECT max("t7"."sold_at")
  FROM "public"."sales" AS "t7"
  WHERE TRUE
) + make_interval(months => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint)) OR ("t5"."l0" + make_interval(months => CAST(CAST($3 AS bigint) AS integer)) * CAST($4 AS bigint)) > (
  SELECT max("t6"."sold_at")
  FROM "public"."sales" AS "t6"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t5"."a0" AS text) AS "r6"
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
        FROM "public"."sales" AS "t0"
        WHERE (("t0"."sold_at" > ((
          SELECT max("t2"."sold_at")
          FROM "public"."sales" AS "t2"
          WHERE TRUE
        ) + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) AND "t0"."sold_at" <= (
          SELECT max("t2"."sold_at")
          FROM "public"."sales" AS "t2"
          WHERE TRUE
        )) AND "t0"."channel" = CAST($7 AS text))
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
        FROM "public"."sales" AS "t3"
        WHERE TRUE
      ) + make_interval(months => CAST(CAST($8 AS bigint) AS integer)) * CAST($9 AS bigint)) + make_interval(secs => CAST(CAST($10 AS bigint) / 1e6 AS double precision)) * CAST($11 AS bigint))) AS "low",
        date_trunc('month', (
        SELECT max("t3"."sold_at")
        FROM "public"."sales" AS "t3"
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
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($12 AS bigint) AS integer)) * CAST($13 AS bigint))), make_interval(months => CAST(CAST($14 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($15 AS bigint)
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
WHERE (("t5"."n" > CAST($16 AS bigint) AND "t5"."n" <= CAST($17 AS bigint)) OR "t5"."n" = 1)
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
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t5"."d0") AND "t5"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t5"."l0") AND "t5"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."l0" AS text) END AS "r4",
  coalesce("t5"."d0" <= ((((((
  SELECT max("t7"."sold_at")
  FROM "public"."sales" AS "t7"
  WHERE TRUE
) AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS text)) + make_interval(months => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) AT TIME ZONE CAST($4 AS text)) AT TIME ZONE 'UTC') OR CASE WHEN (((((("t5"."l0" + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) AT TIME ZONE CAST($7 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($8 AS text)) = ("t5"."l0" + make_interval(months => CAST(CAST($9 AS bigint) AS integer)) * CAST($10 AS bigint)) THEN (((("t5"."l0" + make_interval(months => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint)) AT TIME ZONE CAST($13 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE ((("t5"."l0" + make_interval(months => CAST(CAST($14 AS bigint) AS integer)) * CAST($15 AS bigint)) AT TIME ZONE CAST($16 AS text)) AT TIME ZONE 'UTC') END > (
  SELECT max("t6"."sold_at")
  FROM "public"."sales" AS "t6"
  WHERE TRUE
), FALSE) AS "r5",
  CAST("t5"."a0" AS text) AS "r6"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($17 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS text)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($19 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($20 AS text)) AT TIME ZONE 'UTC') END AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($21 AS text))) AS "l0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" > ((((((
          SELECT max("t2"."sold_at")
          FROM "public"."sales" AS "t2"
          WHERE TRUE
        ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($22 AS text)) + make_interval(months => CAST(CAST($23 AS bigint) AS integer)) * CAST($24 AS bigint)) AT TIME ZONE CAST($25 AS text)) AT TIME ZONE 'UTC') AND "t0"."sold_at" <= (
          SELECT max("t2"."sold_at")
          FROM "public"."sales" AS "t2"
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
        FROM "public"."sales" AS "t3"
        WHERE TRUE
      ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($26 AS text)) + make_interval(months => CAST(CAST($27 AS bigint) AS integer)) * CAST($28 AS bigint)) AT TIME ZONE CAST($29 AS text)) AT TIME ZONE 'UTC') + make_interval(secs => CAST(CAST($30 AS bigint) / 1e6 AS double precision)) * CAST($31 AS bigint)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($32 AS text))) AS "low",
        date_trunc('month', (((
        SELECT max("t3"."sold_at")
        FROM "public"."sales" AS "t3"
        WHERE TRUE
      ) AT TIME ZONE 'UTC') AT TIME ZONE CAST($33 AS text))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($34 AS bigint) AS integer)) * CAST($35 AS bigint))), make_interval(months => CAST(CAST($36 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($37 AS bigint)
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
        CASE WHEN ((((("series"."bucket" AT TIME ZONE CAST($38 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($39 AS text)) = "series"."bucket" THEN ((("series"."bucket" AT TIME ZONE CAST($40 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("series"."bucket" AT TIME ZONE CAST($41 AS text)) AT TIME ZONE 'UTC') END AS "d0",
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
WHERE (("t5"."n" > CAST($42 AS bigint) AND "t5"."n" <= CAST($43 AS bigint)) OR "t5"."n" = 1)
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
