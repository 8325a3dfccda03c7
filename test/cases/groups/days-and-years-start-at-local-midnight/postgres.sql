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
-- $1 = "2024-03-30T23:00:00Z"
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
-- $14 = "2024-10-31T23:00:00Z"
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
-- $32 = "2024-03-30T23:00:00Z"
-- $33 = "2024-10-31T23:00:00Z"
-- $34 = "0"
-- $35 = "1000"

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
        date_trunc('year', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text))) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "America/New_York"
-- $2 = "America/New_York"
-- $3 = "America/New_York"
-- $4 = "America/New_York"
-- $5 = "America/New_York"
-- $6 = "0"
-- $7 = "1000"

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
-- $1 = "Asia/Calcutta"
-- $2 = "Asia/Calcutta"
-- $3 = "Asia/Calcutta"
-- $4 = "Asia/Calcutta"
-- $5 = "Asia/Calcutta"
-- $6 = "0"
-- $7 = "1000"

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
        date_trunc('year', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text))) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "0"
-- $7 = "1000"
