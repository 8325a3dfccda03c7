-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  regexp_replace(CAST("t3"."a0" AS VARCHAR), '\.0$', '') AS "r3",
  regexp_replace(CAST("t3"."a1" AS VARCHAR), '\.0$', '') AS "r4",
  regexp_replace(CAST("t3"."a2" AS VARCHAR), '\.0$', '') AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c0" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c0") FILTER (WHERE "t1"."c0" BETWEEN -1e150 AND 1e150) ELSE CAST($1 AS DOUBLE) END AS "a0",
      (CAST(fsum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) AS "a1",
      quantile_cont(CAST("t1"."c0" AS DOUBLE), CAST($2 AS DOUBLE)) AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."score" AS "c0"
      FROM "trade"."Mark" AS "t0"
      WHERE "t0"."mark_id" = CAST($3 AS INTEGER)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "NaN"
-- $2 = "0"
-- $3 = "1"
