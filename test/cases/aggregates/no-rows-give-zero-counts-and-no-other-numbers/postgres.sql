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
  CAST("t3"."a1" AS text) AS "r5",
  CAST("t3"."a2" AS text) AS "r6",
  CAST("t3"."a3" AS text) AS "r7",
  CAST(round("t3"."a4", 0) AS text) AS "r8",
  CAST("t3"."a5" AS text) AS "r9",
  CAST("t3"."a6" AS text) AS "r10",
  CAST("t3"."a7" AS text) AS "r11",
  CAST("t3"."a8" AS text) AS "r12",
  CAST("t3"."a9" AS text) AS "r13",
  CAST(round("t3"."a10", 2) AS text) AS "r14",
  CAST("t3"."a11" AS text) AS "r15",
  CAST(round("t3"."a12", 2) AS text) AS "r16",
  CAST(round("t3"."a13", 2) AS text) AS "r17",
  CAST("t3"."a14" AS text) AS "r18",
  CAST("t3"."a15" AS text) AS "r19",
  CAST("t3"."a16" AS text) AS "r20",
  CAST("t3"."a17" AS text) AS "r21",
  CAST("t3"."a18" AS text) AS "r22",
  CAST("t3"."a19" AS text) AS "r23",
  "t3"."a20" AS "r24",
  CAST("t3"."a21" AS text) AS "r25",
  CASE WHEN isfinite("t3"."a22") AND "t3"."a22" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a22", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a22" AS text) END AS "r26"
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
      count(DISTINCT "t1"."c0") AS "a3",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a4",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a5",
      min("t1"."c0") AS "a6",
      max("t1"."c0") AS "a7",
      stddev_samp(CAST("t1"."c0" AS double precision)) AS "a8",
      percentile_cont(CAST($1 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a9", CAST(sum("t1"."c1") AS numeric(38,2)) AS "a10", (CAST(sum("t1"."c1") AS double precision) / NULLIF(count("t1"."c1"), 0)) AS "a11", min("t1"."c1") AS "a12", max("t1"."c1") AS "a13", CAST(sum("t1"."c2") AS double precision) AS "a14", CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c2" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c2") FILTER (WHERE "t1"."c2" BETWEEN -1e150 AND 1e150) ELSE CAST($2 AS double precision) END AS "a15", count("t1"."c3") AS "a16", count(*) FILTER (WHERE "t1"."c3") AS "a17", count(*) FILTER (WHERE NOT "t1"."c3") AS "a18", count("t1"."c4") AS "a19", min("t1"."c4" COLLATE "C") AS "a20", count("t1"."c5") AS "a21", max("t1"."c5") AS "a22"
    FROM (
      SELECT 1 AS "p",
        "t0"."quantity" AS "c0",
        "t0"."amount" AS "c1",
        "t0"."weight" AS "c2",
        "t0"."paid" AS "c3",
        "t0"."note" AS "c4",
        "t0"."sold_at" AS "c5"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."shop_id" = CAST($3 AS text)
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0.5"
-- $2 = "NaN"
-- $3 = "nowhere"
