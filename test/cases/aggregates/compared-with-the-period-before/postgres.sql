-- 7 statements

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2023-12-31T23:00:00Z"
-- $2 = "2024-12-31T23:00:00Z"
-- $3 = "2022-12-31T23:00:00Z"
-- $4 = "2023-12-31T23:00:00Z"

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
      WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "2023-01-01T00:00:00Z"
-- $4 = "2024-01-01T00:00:00Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-03-01T00:00:00Z"
-- $2 = "2024-04-01T00:00:00Z"
-- $3 = "2024-02-01T00:00:00Z"
-- $4 = "2024-03-01T00:00:00Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-03-01T00:00:00Z"
-- $2 = "2024-05-01T00:00:00Z"
-- $3 = "2023-12-31T00:00:00Z"
-- $4 = "2024-03-01T00:00:00Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-10-27T01:00:00.25Z"
-- $2 = "2024-10-27T02:00:00Z"
-- $3 = "2024-10-27T00:00:00.5Z"
-- $4 = "2024-10-27T01:00:00.25Z"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3",
  CAST(round("t7"."a1", 2) AS text) AS "r4",
  "t7"."found" AS "r5",
  CAST("t7"."b0" AS text) AS "r6",
  CAST(round("t7"."b1", 2) AS text) AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t4"."amount" AS "c0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2025-01-06T00:00:00Z"
-- $2 = "2025-01-13T00:00:00Z"
-- $3 = "2024-12-30T00:00:00Z"
-- $4 = "2025-01-06T00:00:00Z"
