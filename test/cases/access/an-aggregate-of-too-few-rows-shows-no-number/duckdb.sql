-- 3 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  coalesce("t3"."a0", FALSE) AS "r3",
  CAST("t3"."a1" AS VARCHAR) AS "r4",
  regexp_replace(CAST("t3"."a2" AS VARCHAR), '\.0$', '') AS "r5",
  CAST("t3"."a3" AS VARCHAR) AS "r6"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) < CAST($1 AS BIGINT) AS "a0",
      CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
      CASE WHEN count(*) < CAST($3 AS BIGINT) THEN NULL ELSE (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) END AS "a2",
      CASE WHEN count(*) < CAST($4 AS BIGINT) THEN NULL ELSE max("t1"."c0") END AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."mood" AS "c0"
      FROM "shop"."Answer" AS "t0"
      WHERE "t0"."region" = CAST($5 AS VARCHAR)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "3"
-- $5 = "east"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  coalesce("t3"."a0", FALSE) AS "r3",
  CAST("t3"."a1" AS VARCHAR) AS "r4",
  regexp_replace(CAST("t3"."a2" AS VARCHAR), '\.0$', '') AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) < CAST($1 AS BIGINT) AS "a0",
      CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
      CASE WHEN count(*) < CAST($3 AS BIGINT) THEN NULL ELSE (CAST(sum("t1"."c0") AS DOUBLE) / NULLIF(count("t1"."c0"), 0)) END AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."mood" AS "c0"
      FROM "shop"."Answer" AS "t0"
      WHERE "t0"."region" = CAST($4 AS VARCHAR)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "north"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  coalesce("t3"."a0", FALSE) AS "r3",
  CAST("t3"."a1" AS VARCHAR) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) < CAST($1 AS BIGINT) AS "a0",
      CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1"
    FROM (
      SELECT 1 AS "p"
      FROM "shop"."Answer" AS "t0"
      WHERE "t0"."region" = CAST($3 AS VARCHAR)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "south"
