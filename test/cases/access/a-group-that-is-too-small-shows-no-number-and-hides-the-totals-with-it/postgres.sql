-- 3 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  coalesce("t3"."a0", FALSE) AS "r4",
  CAST("t3"."a1" AS text) AS "r5",
  CAST("t3"."a2" AS text) AS "r6",
  CAST(round("t3"."a3", 0) AS text) AS "r7"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a1" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) < CAST($1 AS bigint) AS "a0",
      CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE count(*) END AS "a1",
      CASE WHEN count(*) < CAST($3 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a2",
      CASE WHEN count(*) < CAST($4 AS bigint) THEN NULL ELSE CAST(sum("t1"."c0") AS numeric(38,0)) END AS "a3",
      count(*) AS "a4"
    FROM (
      SELECT 1 AS "p",
        "t0"."region" COLLATE "C" AS "d0",
        "t0"."mood" AS "c0"
      FROM "public"."answers" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($5 AS bigint) AND "t3"."n" <= CAST($6 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "3"
-- $5 = "0"
-- $6 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CAST("t4"."a0" AS text) AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2"."p",
      CAST(sum(CASE WHEN NOT "t2"."a0" THEN "t2"."a4" ELSE 0 END) AS bigint) AS "a0"
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) < CAST($1 AS bigint) AS "a0",
        CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE count(*) END AS "a1",
        CASE WHEN count(*) < CAST($3 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a2",
        CASE WHEN count(*) < CAST($4 AS bigint) THEN NULL ELSE CAST(sum("t1"."c0") AS numeric(38,0)) END AS "a3",
        count(*) AS "a4"
      FROM (
        SELECT 1 AS "p",
          "t0"."region" COLLATE "C" AS "d0",
          "t0"."mood" AS "c0"
        FROM "public"."answers" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    GROUP BY "t2"."p"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "3"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  coalesce("t3"."a0", FALSE) AS "r3",
  CAST("t3"."a1" AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5",
  CAST("t3"."a3" AS text) AS "r6"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) < CAST($1 AS bigint) AS "a0",
      CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE count(*) END AS "a1",
      CASE WHEN count(*) < CAST($3 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a2",
      count(*) AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."mood" AS "c0"
      FROM "public"."answers" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
