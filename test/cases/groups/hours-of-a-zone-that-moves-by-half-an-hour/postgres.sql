-- 2 statements

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
        "t1"."d0" AS "d0",
        (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS text)) AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS text))), CAST($3 AS bigint)))) AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($4 AS timestamp) AND "t0"."sold_at" < CAST($5 AS timestamp))
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
        (CAST($6 AS timestamp) - make_interval(secs => mod(extract(epoch FROM ((CAST($7 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($8 AS text))), CAST($9 AS bigint)))) AS "low",
        ((CAST($10 AS timestamp) + make_interval(secs => CAST(CAST($11 AS bigint) / 1e6 AS double precision)) * CAST($12 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (((CAST($13 AS timestamp) + make_interval(secs => CAST(CAST($14 AS bigint) / 1e6 AS double precision)) * CAST($15 AS bigint)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($16 AS text))), CAST($17 AS bigint)))) AS "high"
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
          CASE WHEN "raw"."bucket" = "raw"."low" THEN "raw"."bucket" ELSE ("raw"."bucket" - make_interval(secs => mod(extract(epoch FROM (("raw"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS text))), CAST($19 AS bigint)))) END AS "bucket",
          "raw"."low",
          "raw"."high"
        FROM (
          SELECT "combination".*,
            "ends"."low",
            "ends"."high",
            generate_series("ends"."low", least(("ends"."high" + make_interval(secs => CAST(CAST($20 AS bigint) AS double precision)) * CAST($21 AS bigint)), ("ends"."low" + make_interval(secs => CAST(CAST($22 AS bigint) AS double precision)) * CAST($23 AS bigint))), make_interval(secs => CAST(CAST($24 AS bigint) AS double precision))) AS "bucket"
          FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        ) AS "raw"
      ) AS starts
      WHERE "bucket" BETWEEN "low" AND "high"
      LIMIT CAST($25 AS bigint)
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
        (("series"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($26 AS text)) AS "l0",
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
) AS "t3"
WHERE (("t3"."n" > CAST($27 AS bigint) AND "t3"."n" <= CAST($28 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Australia/Lord_Howe"
-- $2 = "Australia/Lord_Howe"
-- $3 = "3600"
-- $4 = "2024-04-06T13:00:00Z"
-- $5 = "2024-04-06T19:00:00Z"
-- $6 = "2024-04-06T13:00:00Z"
-- $7 = "2024-04-06T13:00:00Z"
-- $8 = "Australia/Lord_Howe"
-- $9 = "3600"
-- $10 = "2024-04-06T19:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "2024-04-06T19:00:00Z"
-- $14 = "1"
-- $15 = "-1"
-- $16 = "Australia/Lord_Howe"
-- $17 = "3600"
-- $18 = "Australia/Lord_Howe"
-- $19 = "3600"
-- $20 = "3600"
-- $21 = "1"
-- $22 = "3600"
-- $23 = "10000"
-- $24 = "3600"
-- $25 = "10001"
-- $26 = "Australia/Lord_Howe"
-- $27 = "0"
-- $28 = "1000"

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
    SELECT "t1"."p",
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($1 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS text)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($4 AS text)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text))) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Australia/Lord_Howe"
-- $2 = "Australia/Lord_Howe"
-- $3 = "Australia/Lord_Howe"
-- $4 = "Australia/Lord_Howe"
-- $5 = "Australia/Lord_Howe"
-- $6 = "0"
-- $7 = "1000"
