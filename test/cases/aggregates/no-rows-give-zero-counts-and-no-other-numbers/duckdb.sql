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
  CAST("t3"."a2" AS VARCHAR) AS "r6",
  CAST("t3"."a3" AS VARCHAR) AS "r7",
  CAST("t3"."a4" AS VARCHAR) AS "r8",
  regexp_replace(CAST("t3"."a5" AS VARCHAR), '\.0$', '') AS "r9",
  CAST("t3"."a6" AS VARCHAR) AS "r10",
  CAST("t3"."a7" AS VARCHAR) AS "r11",
  regexp_replace(CAST("t3"."a8" AS VARCHAR), '\.0$', '') AS "r12",
  regexp_replace(CAST("t3"."a9" AS VARCHAR), '\.0$', '') AS "r13",
  CAST("t3"."a10" AS VARCHAR) AS "r14",
  regexp_replace(CAST("t3"."a11" AS VARCHAR), '\.0$', '') AS "r15",
  CAST("t3"."a12" AS VARCHAR) AS "r16",
  CAST("t3"."a13" AS VARCHAR) AS "r17",
  regexp_replace(CAST("t3"."a14" AS VARCHAR), '\.0$', '') AS "r18",
  regexp_replace(CAST("t3"."a15" AS VARCHAR), '\.0$', '') AS "r19",
  CAST("t3"."a16" AS VARCHAR) AS "r20",
  CAST("t3"."a17" AS VARCHAR) AS "r21",
  CAST("t3"."a18" AS VARCHAR) AS "r22",
  CAST("t3"."a19" AS VARCHAR) AS "r23",
  "t3"."a20" AS "r24",
  CAST("t3"."a21" AS VARCHAR) AS "r25",
  rtrim(rtrim(strftime("t3"."a22", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r26"
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
      count("t1"."c0") AS "a1",
      count(DISTINCT "t1"."c0") AS "a2",
      approx_count_distinct("t1"."c0") AS "a3",
      CAST(sum("t1"."c0") AS DECIMAL(38,0)) AS "a4",
      (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a5",
      min("t1"."c0") AS "a6",
      max("t1"."c0") AS "a7",
      stddev_samp(CAST("t1"."c0" AS DOUBLE)) AS "a8",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($1 AS DOUBLE)) AS "a9",
      CAST(sum("t1"."c1") AS DECIMAL(38,2)) AS "a10",
      (CAST(sum("t1"."c1") AS DOUBLE) / NULLIF(count("t1"."c1"), 0)) AS "a11",
      min("t1"."c1") AS "a12",
      max("t1"."c1") AS "a13",
      CAST(fsum("t1"."c2") AS DOUBLE) AS "a14",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c2" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c2") FILTER (WHERE "t1"."c2" BETWEEN -1e150 AND 1e150) ELSE CAST($2 AS DOUBLE) END AS "a15",
      count("t1"."c3") AS "a16",
      count(*) FILTER (WHERE "t1"."c3") AS "a17",
      count(*) FILTER (WHERE NOT "t1"."c3") AS "a18",
      count("t1"."c4") AS "a19",
      min("t1"."c4") AS "a20",
      count("t1"."c5") AS "a21",
      max("t1"."c5") AS "a22"
    FROM (
      SELECT 1 AS "p",
        "t0"."quantity" AS "c0",
        "t0"."amount" AS "c1",
        "t0"."weight" AS "c2",
        "t0"."paid" AS "c3",
        "t0"."note" AS "c4",
        "t0"."sold_at" AS "c5"
      FROM "trade"."Sale" AS "t0"
      WHERE "t0"."shop_id" = CAST($3 AS VARCHAR)
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0.5"
-- $2 = "NaN"
-- $3 = "nowhere"
