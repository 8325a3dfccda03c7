-- 1 statement

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
  CAST("t3"."a0" AS text) AS "r4",
  CAST(round("t3"."a1", 2) AS text) AS "r5",
  CASE WHEN isfinite("t3"."a2") AND "t3"."a2" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a2", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a2" AS text) END AS "r6",
  CASE WHEN isfinite("t3"."a3") AND "t3"."a3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a3" AS text) END AS "r7"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      min("t1"."c1") AS "a2",
      max("t1"."c1") AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0",
        "t0"."sold_at" AS "c1"
      FROM "public"."sales" AS "t0"
      WHERE (("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp)) AND "t0"."channel" = CAST($3 AS text))
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2023-12-31T23:00:00Z"
-- $2 = "2024-12-31T23:00:00Z"
-- $3 = "web"
