-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST("t3"."a1" AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CASE WHEN count(*) FILTER (WHERE NOT ("t1"."c0" BETWEEN -1e150 AND 1e150)) = 0 THEN stddev_samp("t1"."c0") FILTER (WHERE "t1"."c0" BETWEEN -1e150 AND 1e150) ELSE CAST($1 AS double precision) END AS "a0",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a1",
      percentile_cont(CAST($2 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."score" AS "c0"
      FROM "public"."marks" AS "t0"
      WHERE "t0"."mark_id" = CAST($3 AS integer)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "NaN"
-- $2 = "0"
-- $3 = "1"
