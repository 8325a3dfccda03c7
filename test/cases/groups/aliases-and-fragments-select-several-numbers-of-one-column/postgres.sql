-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS text) AS "r4",
  CAST(round("t3"."a1", 2) AS text) AS "r5",
  CAST("t3"."a2" AS text) AS "r6",
  CAST("t3"."a3" AS text) AS "r7",
  CAST("t3"."a4" AS text) AS "r8"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      count("t1"."c0") AS "a2",
      percentile_cont(CAST($1 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a3", percentile_cont(CAST($2 AS double precision)) WITHIN
    GROUP (ORDER BY CAST("t1"."c0" AS double precision)) AS "a4"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1"
-- $3 = "0"
-- $4 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST(round("t3"."a1", 2) AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      count("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
