-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS text) AS "r4",
  CAST("t3"."a1" AS text) AS "r5",
  CAST("t3"."a2" AS text) AS "r6",
  CAST("t3"."a3" AS text) AS "r7",
  CAST("t3"."a4" AS text) AS "r8",
  CAST("t3"."a5" AS text) AS "r9",
  CAST("t3"."a6" AS text) AS "r10",
  CAST("t3"."a7" AS text) AS "r11"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      count("t1"."c0") AS "a1",
      CAST(sum("t1"."c0") AS double precision) AS "a2",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a3",
      min("t1"."c0") AS "a4",
      max("t1"."c0") AS "a5",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c0" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c0") FILTER (WHERE "t1"."c0" BETWEEN -1e150 AND 1e150) ELSE CAST($1 AS double precision) END AS "a6",
      percentile_cont(CAST($2 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a7"
    FROM (
      SELECT 1 AS "p",
        "t0"."subject" COLLATE "C" AS "d0",
        "t0"."score" AS "c0"
      FROM "public"."marks" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "NaN"
-- $2 = "0.5"
-- $3 = "0"
-- $4 = "1000"
