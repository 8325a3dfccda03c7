-- 2 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS text) AS "r4",
  CAST("t4"."a1" AS text) AS "r5",
  CAST("t4"."a2" AS text) AS "r6"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a1",
        count(DISTINCT "t1"."c1") AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."amount" AS "c0",
          "t0"."note" AS "c1"
        FROM "public"."sales" AS "t0"
        WHERE (("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp)) AND "t0"."channel" = CAST($3 AS text))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($4 AS bigint))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($5 AS bigint) AND "t4"."n" <= CAST($6 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "web"
-- $4 = "1"
-- $5 = "0"
-- $6 = "1"

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
      count(*) AS "a0",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a1",
      count(DISTINCT "t1"."c1") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."amount" AS "c0",
        "t0"."note" AS "c1"
      FROM "public"."sales" AS "t0"
      WHERE (("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp)) AND "t0"."channel" = CAST($3 AS text))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "web"
