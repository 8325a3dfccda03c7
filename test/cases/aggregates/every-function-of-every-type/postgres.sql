-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST("t3"."a1" AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5",
  CAST(round("t3"."a3", 0) AS text) AS "r6",
  CAST("t3"."a4" AS text) AS "r7",
  CAST("t3"."a5" AS text) AS "r8",
  CAST("t3"."a6" AS text) AS "r9",
  CAST("t3"."a7" AS text) AS "r10",
  CAST("t3"."a8" AS text) AS "r11",
  CAST("t3"."a9" AS text) AS "r12",
  CAST("t3"."a10" AS text) AS "r13",
  CAST("t3"."a11" AS text) AS "r14",
  CAST("t3"."a12" AS text) AS "r15",
  CAST("t3"."a13" AS text) AS "r16",
  CAST(round("t3"."a14", 2) AS text) AS "r17",
  CAST(round("t3"."a15", 2) AS text) AS "r18",
  CAST(round("t3"."a16", 2) AS text) AS "r19",
  CAST("t3"."a17" AS text) AS "r20",
  CAST("t3"."a18" AS text) AS "r21",
  CAST("t3"."a19" AS text) AS "r22",
  CAST("t3"."a20" AS text) AS "r23",
  CAST("t3"."a21" AS text) AS "r24",
  CAST("t3"."a22" AS text) AS "r25",
  CAST("t3"."a23" AS text) AS "r26",
  CAST("t3"."a24" AS text) AS "r27",
  CAST("t3"."a25" AS text) AS "r28",
  CAST("t3"."a26" AS text) AS "r29",
  CAST("t3"."a27" AS text) AS "r30",
  "t3"."a28" AS "r31",
  "t3"."a29" AS "r32",
  CAST("t3"."a30" AS text) AS "r33",
  CAST("t3"."a31" AS text) AS "r34",
  "t3"."a32" AS "r35",
  "t3"."a33" AS "r36",
  CAST("t3"."a34" AS text) AS "r37",
  CAST("t3"."a35" AS text) AS "r38",
  "t3"."a36" AS "r39",
  "t3"."a37" AS "r40",
  CAST("t3"."a38" AS text) AS "r41",
  CAST("t3"."a39" AS text) AS "r42",
  "t3"."a40" AS "r43",
  "t3"."a41" AS "r44",
  CAST("t3"."a42" AS text) AS "r45",
  CAST("t3"."a43" AS text) AS "r46",
  CASE WHEN isfinite("t3"."a44") AND "t3"."a44" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a44", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a44" AS text) END AS "r47",
  CASE WHEN isfinite("t3"."a45") AND "t3"."a45" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a45", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a45" AS text) END AS "r48",
  CAST("t3"."a46" AS text) AS "r49",
  CAST("t3"."a47" AS text) AS "r50",
  CASE WHEN isfinite("t3"."a48") AND "t3"."a48" >= '0001-01-01' THEN rtrim(rtrim(to_char(("t3"."a48" AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a48" AS text) END AS "r51",
  CASE WHEN isfinite("t3"."a49") AND "t3"."a49" >= '0001-01-01' THEN rtrim(rtrim(to_char(("t3"."a49" AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a49" AS text) END AS "r52",
  CAST("t3"."a50" AS text) AS "r53",
  CAST("t3"."a51" AS text) AS "r54",
  CASE WHEN isfinite("t3"."a52") AND "t3"."a52" >= '0001-01-01' THEN to_char("t3"."a52", 'YYYY-MM-DD') ELSE CAST("t3"."a52" AS text) END AS "r55",
  CASE WHEN isfinite("t3"."a53") AND "t3"."a53" >= '0001-01-01' THEN to_char("t3"."a53", 'YYYY-MM-DD') ELSE CAST("t3"."a53" AS text) END AS "r56"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      count("t1"."c0") AS "a1",
      count(DISTINCT "t1"."c0") AS "a2",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a3",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a4",
      min("t1"."c0") AS "a5",
      max("t1"."c0") AS "a6",
      percentile_cont(CAST($1 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a7", percentile_cont(CAST($2 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a8", percentile_cont(CAST($3 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a9", count("t1"."c1") AS "a10", min("t1"."c1") AS "a11", count("t1"."c2") AS "a12", count(DISTINCT "t1"."c2") AS "a13", CAST(sum("t1"."c2") AS numeric(38,2)) AS "a14", min("t1"."c2") AS "a15", max("t1"."c2") AS "a16", percentile_cont(CAST($4 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c2" AS double precision)) AS "a17", percentile_cont(CAST($5 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c2" AS double precision)) AS "a18", count("t1"."c3") AS "a19", count(DISTINCT "t1"."c3") AS "a20", min("t1"."c3") AS "a21", max("t1"."c3") AS "a22", count("t1"."c4") AS "a23", count(*) FILTER (WHERE "t1"."c4") AS "a24", count(*) FILTER (WHERE NOT "t1"."c4") AS "a25", count("t1"."c5") AS "a26", count(DISTINCT "t1"."c5") AS "a27", min("t1"."c5" COLLATE "C") AS "a28", max("t1"."c5" COLLATE "C") AS "a29", count("t1"."c6") AS "a30", count(DISTINCT "t1"."c6") AS "a31", min("t1"."c6" COLLATE "C") AS "a32", max("t1"."c6" COLLATE "C") AS "a33", count("t1"."c7") AS "a34", count(DISTINCT "t1"."c7") AS "a35", min(CAST("t1"."c7" AS text) COLLATE "C") AS "a36", max(CAST("t1"."c7" AS text) COLLATE "C") AS "a37", count("t1"."c8") AS "a38", count(DISTINCT "t1"."c8") AS "a39", min("t1"."c8" COLLATE "C") AS "a40", max("t1"."c8" COLLATE "C") AS "a41", count("t1"."c9") AS "a42", count(DISTINCT "t1"."c9") AS "a43", min("t1"."c9") AS "a44", max("t1"."c9") AS "a45", count("t1"."c10") AS "a46", count(DISTINCT "t1"."c10") AS "a47", min("t1"."c10") AS "a48", max("t1"."c10") AS "a49", count("t1"."c11") AS "a50", count(DISTINCT "t1"."c11") AS "a51", min("t1"."c11") AS "a52", max("t1"."c11") AS "a53"
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
      FROM "public"."sales" AS "t0"
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
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST("t3"."a1" AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5",
  CAST("t3"."a3" AS text) AS "r6",
  CAST("t3"."a4" AS text) AS "r7",
  CAST("t3"."a5" AS text) AS "r8",
  CAST("t3"."a6" AS text) AS "r9",
  CAST("t3"."a7" AS text) AS "r10",
  CAST("t3"."a8" AS text) AS "r11",
  CAST("t3"."a9" AS text) AS "r12",
  CAST("t3"."a10" AS text) AS "r13",
  CAST("t3"."a11" AS text) AS "r14"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(DISTINCT "t1"."c0") AS "a0",
      stddev_samp(CAST("t1"."c0" AS double precision)) AS "a1",
      count(DISTINCT "t1"."c1") AS "a2",
      (CAST(sum("t1"."c1") AS double precision) / NULLIF(count("t1"."c1"), 0)) AS "a3",
      stddev_samp(CAST("t1"."c1" AS double precision)) AS "a4",
      percentile_cont(CAST($1 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c1" AS double precision)) AS "a5", count(DISTINCT "t1"."c2") AS "a6", CAST(sum("t1"."c2") AS double precision) AS "a7", (CAST(sum("t1"."c2") AS double precision) / NULLIF(count("t1"."c2"), 0)) AS "a8", CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c2" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c2") FILTER (WHERE "t1"."c2" BETWEEN -1e150 AND 1e150) ELSE CAST($2 AS double precision) END AS "a9", percentile_cont(CAST($3 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c2" AS double precision)) AS "a10", count(DISTINCT "t1"."c3") AS "a11"
    FROM (
      SELECT 1 AS "p",
        "t0"."quantity" AS "c0",
        "t0"."amount" AS "c1",
        "t0"."weight" AS "c2",
        "t0"."note" AS "c3"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."sale_id" = ANY(CAST($4 AS integer[]))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0.75"
-- $2 = "NaN"
-- $3 = "0.25"
-- $4 = ["7","8"]
