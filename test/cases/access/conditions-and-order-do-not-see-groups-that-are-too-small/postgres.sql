-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a1" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a1" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) < CAST($1 AS bigint) AS "a0",
      CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a1"
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
WHERE (("t3"."n" > CAST($3 AS bigint) AND "t3"."n" <= CAST($4 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "0"
-- $4 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a2" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) < CAST($1 AS bigint) AS "a0",
        CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a1",
        CASE WHEN count(*) < CAST($3 AS bigint) THEN NULL ELSE count(*) END AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t0"."region" COLLATE "C" AS "d0",
          "t0"."mood" AS "c0"
        FROM "public"."answers" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a1" > CAST($4 AS double precision))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($5 AS bigint) AND "t4"."n" <= CAST($6 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "8"
-- $5 = "0"
-- $6 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) < CAST($1 AS bigint) AS "a0",
        CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE count(*) END AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."region" COLLATE "C" AS "d0"
        FROM "public"."answers" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a1" < CAST($3 AS bigint))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($4 AS bigint) AND "t4"."n" <= CAST($5 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
-- $4 = "0"
-- $5 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  "t5"."d0" AS "r3",
  CASE WHEN isfinite("t5"."d1") AND "t5"."d1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."d1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."d1" AS text) END AS "r4",
  CASE WHEN isfinite("t5"."l1") AND "t5"."l1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."l1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."l1" AS text) END AS "r5",
  coalesce("t5"."a0", FALSE) AS "r6",
  CAST("t5"."a1" AS text) AS "r7"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d1" ASC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t3"."p",
      "t3"."d0",
      "t3"."d1",
      "t3"."l1",
      "t3"."a0",
      "t3"."a1"
    FROM (
      SELECT "t2".*,
        row_number() OVER (PARTITION BY "t2"."p", "t2"."d1" ORDER BY "t2"."a1" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST, "t2"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."l1" AS "d1",
          "t1"."l1" AS "l1",
          count(*) < CAST($1 AS bigint) AS "a0",
          CASE WHEN count(*) < CAST($2 AS bigint) THEN NULL ELSE (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) END AS "a1"
        FROM (
          SELECT 1 AS "p",
            "t0"."region" COLLATE "C" AS "d0",
            date_trunc('month', "t0"."given_at") AS "l1",
            "t0"."mood" AS "c0"
          FROM "public"."answers" AS "t0"
          WHERE TRUE
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
      ) AS "t2"
    ) AS "t3"
    WHERE "t3"."rank" <= CAST($3 AS bigint)
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($4 AS bigint) AND "t5"."n" <= CAST($5 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "1"
-- $4 = "0"
-- $5 = "1000"
