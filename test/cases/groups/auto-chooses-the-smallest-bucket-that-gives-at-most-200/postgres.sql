-- 3 statements

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
        (date_trunc('day', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text))) + make_interval(secs => CAST(CAST($6 AS bigint) AS double precision)) * CAST(floor((extract(hour FROM (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($7 AS text))) - CAST($8 AS bigint)) / CAST($9 AS bigint)) AS integer)) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($10 AS timestamp) AND "t0"."sold_at" < CAST($11 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($12 AS bigint) AND "t3"."n" <= CAST($13 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "43200"
-- $7 = "Europe/Berlin"
-- $8 = "0"
-- $9 = "12"
-- $10 = "2024-09-30T22:00:00Z"
-- $11 = "2024-11-30T23:00:00Z"
-- $12 = "0"
-- $13 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN to_char("t3"."d0", 'YYYY-MM-DD') ELSE CAST("t3"."d0" AS text) END AS "r3",
  CAST("t3"."a0" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CAST("t1"."l0" AS date) AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('day', CAST("t0"."due_on" AS timestamp)) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-10-27T00:00:00Z"
-- $2 = "2024-10-28T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

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
      "t1"."d0" AS "d0",
      "t1"."d0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($1 AS bigint)))) AS "d0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($2 AS timestamp) AND "t0"."sold_at" < CAST($3 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($4 AS bigint) AND "t3"."n" <= CAST($5 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "600"
-- $2 = "2024-10-27T00:00:00Z"
-- $3 = "2024-10-28T00:00:00Z"
-- $4 = "0"
-- $5 = "1000"
