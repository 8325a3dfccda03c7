-- 8 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CASE WHEN isfinite("t3"."a0") AND "t3"."a0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."a0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."a0" AS text) END AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      min("t1"."c0") AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0",
        "t0"."sold_at" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d1") AND "t3"."d1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d1" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l1") AND "t3"."l1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l1" AS text) END AS "r4",
  "t3"."d0" AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d1" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."l1" AS "d1",
      "t1"."l1" AS "l1"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0",
        date_trunc('year', "t0"."sold_at") AS "l1"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d1" AS "r3",
  "t3"."d0" AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d1" ASC NULLS LAST, "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."d1",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."channel" COLLATE "C" AS "d0",
        "t0"."paid" AS "d1"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  "t3"."a0" AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" ASC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      max("t1"."c0" COLLATE "C") AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" COLLATE "C" AS "d0",
        "t0"."note" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS FIRST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" COLLATE "C" AS "d0",
        "t0"."quantity" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST(round("t3"."a0", 0) AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      CAST(sum("t1"."c0") AS numeric(38,0)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" COLLATE "C" AS "d0",
        "t0"."quantity" AS "c0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" DESC NULLS FIRST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" COLLATE "C" AS "d0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" ASC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" COLLATE "C" AS "d0"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"
