-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST(round("t3"."a1", 0) AS text) AS "r4",
  CAST("t3"."a2" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."big" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST(round("t3"."a0", 0) AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."big" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."big" < CAST($1 AS bigint)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "10"
