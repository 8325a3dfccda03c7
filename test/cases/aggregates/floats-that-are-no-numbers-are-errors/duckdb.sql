-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS VARCHAR) AS "r4",
  CAST("t3"."a1" AS VARCHAR) AS "r5",
  regexp_replace(CAST("t3"."a2" AS VARCHAR), '\.0$', '') AS "r6",
  regexp_replace(CAST("t3"."a3" AS VARCHAR), '\.0$', '') AS "r7",
  regexp_replace(CAST("t3"."a4" AS VARCHAR), '\.0$', '') AS "r8",
  regexp_replace(CAST("t3"."a5" AS VARCHAR), '\.0$', '') AS "r9",
  regexp_replace(CAST("t3"."a6" AS VARCHAR), '\.0$', '') AS "r10",
  regexp_replace(CAST("t3"."a7" AS VARCHAR), '\.0$', '') AS "r11"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      count("t1"."c0") AS "a1",
      CAST(fsum("t1"."c0") AS DOUBLE) AS "a2",
      (CAST(fsum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a3",
      min("t1"."c0") AS "a4",
      max("t1"."c0") AS "a5",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c0" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c0") FILTER (WHERE "t1"."c0" BETWEEN -1e150 AND 1e150) ELSE CAST($1 AS DOUBLE) END AS "a6",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($2 AS DOUBLE)) AS "a7"
    FROM (
      SELECT 1 AS "p",
        "t0"."subject" AS "d0",
        "t0"."score" AS "c0"
      FROM "trade"."Mark" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "NaN"
-- $2 = "0.5"
-- $3 = "0"
-- $4 = "1000"
