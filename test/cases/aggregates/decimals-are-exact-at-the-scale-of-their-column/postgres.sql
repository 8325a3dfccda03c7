-- 3 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST(round("t3"."a0", 2) AS text) AS "r3",
  CAST(round("t3"."a1", 2) AS text) AS "r4",
  CAST(round("t3"."a2", 2) AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
      min("t1"."c0") AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."sale_id" = CAST($1 AS integer)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "11"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST(round("t3"."a0", 2) AS text) AS "r3",
  CAST(round("t3"."a1", 2) AS text) AS "r4",
  CAST(round("t3"."a2", 2) AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
      min("t1"."c0") AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."sale_id" = ANY(CAST($1 AS integer[]))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = ["2","3"]

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST(round("t3"."a0", 2) AS text) AS "r3",
  CAST("t3"."a1" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."sale_id" = ANY(CAST($1 AS integer[]))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = ["5","6"]
