-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
)) AND (
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t4"."sold_at")
  FROM "public"."sales" AS "t4"
  WHERE TRUE
) AS text) END AS "r3",
  "t3"."d0" AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."shop_id" = CAST($1 AS text)
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3" ON (("t3"."n" > CAST($2 AS bigint) AND "t3"."n" <= CAST($3 AS bigint)) OR "t3"."n" = 1)
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "nowhere"
-- $2 = "0"
-- $3 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST(round("t3"."a1", 2) AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE "t0"."shop_id" = CAST($1 AS text)
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "nowhere"
