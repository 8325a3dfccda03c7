-- 3 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  "t3"."d0" AS "r3",
  rtrim(rtrim(strftime("t3"."d1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  rtrim(rtrim(strftime("t3"."l1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  coalesce("t3"."a0", FALSE) AS "r6",
  CAST("t3"."a1" AS VARCHAR) AS "r7"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d1" ASC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."l1" AS "d1",
      "t1"."l1" AS "l1",
      count(*) < CAST($1 AS BIGINT) AS "a0",
      CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
      count(*) AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."region" AS "d0",
        date_trunc('month', "t0"."given_at") AS "l1"
      FROM "shop"."Answer" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($3 AS BIGINT) AND "t3"."n" <= CAST($4 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "0"
-- $4 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  CAST("t4"."a0" AS VARCHAR) AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2"."p",
      CAST(sum(CASE WHEN NOT "t2"."a0" THEN "t2"."a2" ELSE 0 END) AS BIGINT) AS "a0"
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."l1" AS "d1",
        "t1"."l1" AS "l1",
        count(*) < CAST($1 AS BIGINT) AS "a0",
        CASE WHEN count(*) < CAST($2 AS BIGINT) THEN NULL ELSE count(*) END AS "a1",
        count(*) AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t0"."region" AS "d0",
          date_trunc('month', "t0"."given_at") AS "l1"
        FROM "shop"."Answer" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
    ) AS "t2"
    GROUP BY "t2"."p"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "3"
-- $2 = "3"

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
      count(*) AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."mood" AS "c0"
      FROM "shop"."Answer" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "3"
-- $2 = "3"
-- $3 = "3"
