-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime((
  SELECT max("t4"."sold_at")
  FROM "trade"."Sale" AS "t4"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  CAST("t3"."a0" AS VARCHAR) AS "r4",
  CAST("t3"."a1" AS VARCHAR) AS "r5",
  rtrim(rtrim(strftime("t3"."a2", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r6",
  rtrim(rtrim(strftime("t3"."a3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7"
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
      CAST(sum("t1"."c0") AS DECIMAL(38,2)) AS "a1",
      min("t1"."c1") AS "a2",
      max("t1"."c1") AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0",
        "t0"."sold_at" AS "c1"
      FROM "trade"."Sale" AS "t0"
      WHERE (("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP)) AND "t0"."channel" = CAST($3 AS VARCHAR))
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2023-12-31T23:00:00Z"
-- $2 = "2024-12-31T23:00:00Z"
-- $3 = "web"
