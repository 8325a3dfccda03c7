-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  CAST("t3"."a0" AS VARCHAR) AS "r3",
  CAST("t3"."a1" AS VARCHAR) AS "r4",
  CAST("t3"."a2" AS VARCHAR) AS "r5",
  CAST("t3"."a3" AS VARCHAR) AS "r6",
  regexp_replace(CAST("t3"."a4" AS VARCHAR), '\.0$', '') AS "r7",
  CAST("t3"."a5" AS VARCHAR) AS "r8",
  CAST("t3"."a6" AS VARCHAR) AS "r9",
  regexp_replace(CAST("t3"."a7" AS VARCHAR), '\.0$', '') AS "r10",
  regexp_replace(CAST("t3"."a8" AS VARCHAR), '\.0$', '') AS "r11",
  regexp_replace(CAST("t3"."a9" AS VARCHAR), '\.0$', '') AS "r12",
  CAST("t3"."a10" AS VARCHAR) AS "r13",
  CAST("t3"."a11" AS VARCHAR) AS "r14",
  CAST("t3"."a12" AS VARCHAR) AS "r15",
  CAST("t3"."a13" AS VARCHAR) AS "r16",
  CAST("t3"."a14" AS VARCHAR) AS "r17",
  CAST("t3"."a15" AS VARCHAR) AS "r18",
  CAST("t3"."a16" AS VARCHAR) AS "r19",
  regexp_replace(CAST("t3"."a17" AS VARCHAR), '\.0$', '') AS "r20",
  regexp_replace(CAST("t3"."a18" AS VARCHAR), '\.0$', '') AS "r21",
  CAST("t3"."a19" AS VARCHAR) AS "r22",
  CAST("t3"."a20" AS VARCHAR) AS "r23",
  regexp_replace(CAST("t3"."a21" AS VARCHAR), '\.0$', '') AS "r24",
  regexp_replace(CAST("t3"."a22" AS VARCHAR), '\.0$', '') AS "r25",
  CAST("t3"."a23" AS VARCHAR) AS "r26",
  CAST("t3"."a24" AS VARCHAR) AS "r27",
  CAST("t3"."a25" AS VARCHAR) AS "r28",
  CAST("t3"."a26" AS VARCHAR) AS "r29",
  CAST("t3"."a27" AS VARCHAR) AS "r30",
  "t3"."a28" AS "r31",
  "t3"."a29" AS "r32",
  CAST("t3"."a30" AS VARCHAR) AS "r33",
  CAST("t3"."a31" AS VARCHAR) AS "r34",
  "t3"."a32" AS "r35",
  "t3"."a33" AS "r36",
  CAST("t3"."a34" AS VARCHAR) AS "r37",
  CAST("t3"."a35" AS VARCHAR) AS "r38",
  "t3"."a36" AS "r39",
  "t3"."a37" AS "r40",
  CAST("t3"."a38" AS VARCHAR) AS "r41",
  CAST("t3"."a39" AS VARCHAR) AS "r42",
  "t3"."a40" AS "r43",
  "t3"."a41" AS "r44",
  CAST("t3"."a42" AS VARCHAR) AS "r45",
  CAST("t3"."a43" AS VARCHAR) AS "r46",
  rtrim(rtrim(strftime("t3"."a44", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r47",
  rtrim(rtrim(strftime("t3"."a45", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r48",
  CAST("t3"."a46" AS VARCHAR) AS "r49",
  CAST("t3"."a47" AS VARCHAR) AS "r50",
  rtrim(rtrim(strftime(("t3"."a48" AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r51",
  rtrim(rtrim(strftime(("t3"."a49" AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r52",
  CAST("t3"."a50" AS VARCHAR) AS "r53",
  CAST("t3"."a51" AS VARCHAR) AS "r54",
  strftime("t3"."a52", '%Y-%m-%d') AS "r55",
  strftime("t3"."a53", '%Y-%m-%d') AS "r56"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      count("t1"."c0") AS "a1",
      count(DISTINCT "t1"."c0") AS "a2",
      CAST(sum("t1"."c0") AS DECIMAL(38,0)) AS "a3",
      (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a4",
      min("t1"."c0") AS "a5",
      max("t1"."c0") AS "a6",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($1 AS DOUBLE)) AS "a7",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($2 AS DOUBLE)) AS "a8",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($3 AS DOUBLE)) AS "a9",
      count("t1"."c1") AS "a10",
      min("t1"."c1") AS "a11",
      count("t1"."c2") AS "a12",
      count(DISTINCT "t1"."c2") AS "a13",
      CAST(sum("t1"."c2") AS DECIMAL(38,2)) AS "a14",
      min("t1"."c2") AS "a15",
      max("t1"."c2") AS "a16",
      quantile_cont(CAST("t1"."c2" AS DOUBLE), CAST($4 AS DOUBLE)) AS "a17",
      quantile_cont(CAST("t1"."c2" AS DOUBLE), CAST($5 AS DOUBLE)) AS "a18",
      count("t1"."c3") AS "a19",
      count(DISTINCT "t1"."c3") AS "a20",
      min("t1"."c3") AS "a21",
      max("t1"."c3") AS "a22",
      count("t1"."c4") AS "a23",
      count(*) FILTER (WHERE "t1"."c4") AS "a24",
      count(*) FILTER (WHERE NOT "t1"."c4") AS "a25",
      count("t1"."c5") AS "a26",
      count(DISTINCT "t1"."c5") AS "a27",
      min("t1"."c5") AS "a28",
      max("t1"."c5") AS "a29",
      count("t1"."c6") AS "a30",
      count(DISTINCT "t1"."c6") AS "a31",
      min("t1"."c6") AS "a32",
      max("t1"."c6") AS "a33",
      count("t1"."c7") AS "a34",
      count(DISTINCT "t1"."c7") AS "a35",
      min(CAST("t1"."c7" AS VARCHAR)) AS "a36",
      max(CAST("t1"."c7" AS VARCHAR)) AS "a37",
      count("t1"."c8") AS "a38",
      count(DISTINCT "t1"."c8") AS "a39",
      min("t1"."c8") AS "a40",
      max("t1"."c8") AS "a41",
      count("t1"."c9") AS "a42",
      count(DISTINCT "t1"."c9") AS "a43",
      min("t1"."c9") AS "a44",
      max("t1"."c9") AS "a45",
      count("t1"."c10") AS "a46",
      count(DISTINCT "t1"."c10") AS "a47",
      min("t1"."c10") AS "a48",
      max("t1"."c10") AS "a49",
      count("t1"."c11") AS "a50",
      count(DISTINCT "t1"."c11") AS "a51",
      min("t1"."c11") AS "a52",
      max("t1"."c11") AS "a53"
    FROM (
      SELECT 1 AS "p",
        "t0"."quantity" AS "c0",
        "t0"."big" AS "c1",
        "t0"."amount" AS "c2",
        "t0"."weight" AS "c3",
        "t0"."paid" AS "c4",
        "t0"."note" AS "c5",
        "t0"."channel" AS "c6",
        "t0"."code" AS "c7",
        "t0"."shop_id" AS "c8",
        "t0"."sold_at" AS "c9",
        "t0"."shipped_at" AS "c10",
        "t0"."due_on" AS "c11"
      FROM "trade"."Sale" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0.5"
-- $2 = "0"
-- $3 = "1"
-- $4 = "0.5"
-- $5 = "0.9"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  CAST("t3"."a0" AS VARCHAR) AS "r3",
  regexp_replace(CAST("t3"."a1" AS VARCHAR), '\.0$', '') AS "r4",
  CAST("t3"."a2" AS VARCHAR) AS "r5",
  regexp_replace(CAST("t3"."a3" AS VARCHAR), '\.0$', '') AS "r6",
  regexp_replace(CAST("t3"."a4" AS VARCHAR), '\.0$', '') AS "r7",
  regexp_replace(CAST("t3"."a5" AS VARCHAR), '\.0$', '') AS "r8",
  CAST("t3"."a6" AS VARCHAR) AS "r9",
  regexp_replace(CAST("t3"."a7" AS VARCHAR), '\.0$', '') AS "r10",
  regexp_replace(CAST("t3"."a8" AS VARCHAR), '\.0$', '') AS "r11",
  regexp_replace(CAST("t3"."a9" AS VARCHAR), '\.0$', '') AS "r12",
  regexp_replace(CAST("t3"."a10" AS VARCHAR), '\.0$', '') AS "r13",
  CAST("t3"."a11" AS VARCHAR) AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      approx_count_distinct("t1"."c0") AS "a0",
      stddev_samp(CAST("t1"."c0" AS DOUBLE)) AS "a1",
      approx_count_distinct("t1"."c1") AS "a2",
      (CAST(sum("t1"."c1") AS DOUBLE) / NULLIF(count("t1"."c1"), 0)) AS "a3",
      stddev_samp(CAST("t1"."c1" AS DOUBLE)) AS "a4",
      quantile_cont(CAST("t1"."c1" AS DOUBLE), CAST($1 AS DOUBLE)) AS "a5",
      approx_count_distinct("t1"."c2") AS "a6",
      CAST(fsum("t1"."c2") AS DOUBLE) AS "a7",
      (CAST(fsum("t1"."c2") AS DOUBLE) / NULLIF(count("t1"."c2"), 0)) AS "a8",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c2" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c2") FILTER (WHERE "t1"."c2" BETWEEN -1e150 AND 1e150) ELSE CAST($2 AS DOUBLE) END AS "a9",
      quantile_cont(CAST("t1"."c2" AS DOUBLE), CAST($3 AS DOUBLE)) AS "a10",
      approx_count_distinct("t1"."c3") AS "a11"
    FROM (
      SELECT 1 AS "p",
        "t0"."quantity" AS "c0",
        "t0"."amount" AS "c1",
        "t0"."weight" AS "c2",
        "t0"."note" AS "c3"
      FROM "trade"."Sale" AS "t0"
      WHERE "t0"."sale_id" IN (
        SELECT unnest(CAST($4 AS INTEGER[]))
      )
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0.75"
-- $2 = "NaN"
-- $3 = "0.25"
-- $4 = ["7","8"]
