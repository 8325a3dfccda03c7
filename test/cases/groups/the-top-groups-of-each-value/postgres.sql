-- 4 statements

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS integer) AS "r1",
  CAST("t6"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t6"."d0") AND "t6"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t6"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t6"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t6"."l0") AND "t6"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t6"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t6"."l0" AS text) END AS "r4",
  "t6"."d1" AS "r5",
  CAST(round("t6"."a0", 2) AS text) AS "r6"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."d0" ASC NULLS LAST, "t5"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t4"."p",
      "t4"."d0",
      "t4"."l0",
      "t4"."d1",
      "t4"."a0"
    FROM (
      SELECT "t3".*,
        row_number() OVER (PARTITION BY "t3"."p", "t3"."d0" ORDER BY "t3"."a0" ASC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t2".*
        FROM (
          SELECT "t1"."p",
            "t1"."l0" AS "d0",
            "t1"."l0" AS "l0",
            "t1"."d1",
            CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
          FROM (
            SELECT 1 AS "p",
              date_trunc('year', "t0"."sold_at") AS "l0",
              "t0"."shop_id" COLLATE "C" AS "d1",
              "t0"."amount" AS "c0"
            FROM "public"."sales" AS "t0"
            WHERE TRUE
          ) AS "t1"
          GROUP BY "t1"."p", "t1"."l0", "t1"."d1"
        ) AS "t2"
        WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
      ) AS "t3"
    ) AS "t4"
    WHERE "t4"."rank" <= CAST($2 AS bigint)
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($3 AS bigint) AND "t6"."n" <= CAST($4 AS bigint)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = "5.00"
-- $2 = "1"
-- $3 = "0"
-- $4 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t5"."d0") AND "t5"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t5"."l0") AND "t5"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."l0" AS text) END AS "r4",
  "t5"."d1" AS "r5",
  CAST(round("t5"."a0", 2) AS text) AS "r6"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST, "t4"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t3"."p",
      "t3"."d0",
      "t3"."l0",
      "t3"."d1",
      "t3"."a0"
    FROM (
      SELECT "t2".*,
        row_number() OVER (PARTITION BY "t2"."p", "t2"."d0" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST, "t2"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t1"."p",
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          "t1"."d1",
          CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
        FROM (
          SELECT 1 AS "p",
            date_trunc('year', "t0"."sold_at") AS "l0",
            "t0"."shop_id" COLLATE "C" AS "d1",
            "t0"."amount" AS "c0"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0", "t1"."d1"
      ) AS "t2"
    ) AS "t3"
    WHERE "t3"."rank" <= CAST($1 AS bigint)
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($2 AS bigint) AND "t5"."n" <= CAST($3 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "2"
-- $2 = "0"
-- $3 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  "t5"."d0" AS "r3",
  "t5"."d1" AS "r4",
  CAST("t5"."a0" AS text) AS "r5"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST, "t4"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t3"."p",
      "t3"."d0",
      "t3"."d1",
      "t3"."a0"
    FROM (
      SELECT "t2".*,
        row_number() OVER (PARTITION BY "t2"."p", "t2"."d0" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST, "t2"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."d1",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            "t0"."channel" COLLATE "C" AS "d0",
            "t0"."shop_id" COLLATE "C" AS "d1"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
      ) AS "t2"
    ) AS "t3"
    WHERE "t3"."rank" <= CAST($1 AS bigint)
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($2 AS bigint) AND "t5"."n" <= CAST($3 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
