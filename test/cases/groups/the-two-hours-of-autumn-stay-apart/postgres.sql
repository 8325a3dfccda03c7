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
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "3600"
-- $4 = "2024-10-26T22:00:00Z"
-- $5 = "2024-10-27T23:00:00Z"
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
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS bigint) AND "t3"."n" <= CAST($7 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "1800"
-- $4 = "2024-10-26T22:00:00Z"
-- $5 = "2024-10-27T23:00:00Z"
-- $6 = "0"
-- $7 = "1000"
