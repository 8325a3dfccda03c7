-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN to_char("t3"."d0", 'YYYY-MM-DD') ELSE CAST("t3"."d0" AS text) END AS "r3",
  FALSE AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CAST("t1"."l0" AS date) AS "d0",
      "t1"."l0" AS "l0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('year', CAST("t0"."due_on" AS timestamp)) AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "2024-11-15T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

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
        date_trunc('quarter', "t0"."sold_at") AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($7 AS timestamp) AND "t0"."sold_at" < CAST($8 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($9 AS bigint) AND "t3"."n" <= CAST($10 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "3"
-- $3 = "1"
-- $4 = "2024-11-15T00:00:00Z"
-- $5 = "3"
-- $6 = "1"
-- $7 = "2024-02-15T00:00:00Z"
-- $8 = "2024-11-15T00:00:00Z"
-- $9 = "0"
-- $10 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  FALSE AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0"
      FROM "public"."sales" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-02-15T00:00:00Z"
-- $2 = "2024-11-15T00:00:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
)) AND (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
) AS text) END AS "r3",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r4",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r5",
  coalesce(("t3"."l0" + make_interval(months => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint)) > (
  SELECT max("t5"."sold_at")
  FROM "public"."sales" AS "t5"
  WHERE TRUE
), FALSE) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."l0" AS "d0",
      "t1"."l0" AS "l0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('quarter', "t0"."sold_at") AS "l0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3" ON (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "1"
-- $3 = "0"
-- $4 = "1000"
