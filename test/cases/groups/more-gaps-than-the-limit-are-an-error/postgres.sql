-- 2 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t4"."d0") AND "t4"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t4"."l0") AND "t4"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."l0" AS text) END AS "r4",
  CAST("t4"."a0" AS text) AS "r5"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t2".*
      FROM (
        SELECT "t1"."p",
          "t1"."d0" AS "d0",
          "t1"."d0" AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT 1 AS "p",
            ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($1 AS bigint)))) AS "d0"
          FROM "public"."sales" AS "t0"
          WHERE ("t0"."sold_at" >= CAST($2 AS timestamp) AND "t0"."sold_at" < CAST($3 AS timestamp))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0"
      ) AS "t2"
      WHERE (("t2"."a0" > CAST($4 AS bigint))) IS TRUE
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($5 AS timestamp) - make_interval(secs => mod(extract(epoch FROM CAST($6 AS timestamp)), CAST($7 AS bigint)))) AS "low",
        ((CAST($8 AS timestamp) + make_interval(secs => CAST(CAST($9 AS bigint) / 1e6 AS double precision)) * CAST($10 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (CAST($11 AS timestamp) + make_interval(secs => CAST(CAST($12 AS bigint) / 1e6 AS double precision)) * CAST($13 AS bigint))), CAST($14 AS bigint)))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(secs => CAST(CAST($15 AS bigint) AS double precision)) * CAST($16 AS bigint))), make_interval(secs => CAST(CAST($17 AS bigint) AS double precision))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($18 AS bigint)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "d0"
      FROM "base"
      WHERE "d0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."d0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "d0" IS NULL
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($19 AS bigint) AND "t4"."n" <= CAST($20 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "60"
-- $2 = "2024-10-27T00:00:00Z"
-- $3 = "2024-10-28T00:00:00Z"
-- $4 = "0"
-- $5 = "2024-10-27T00:00:00Z"
-- $6 = "2024-10-27T00:00:00Z"
-- $7 = "60"
-- $8 = "2024-10-28T00:00:00Z"
-- $9 = "1"
-- $10 = "-1"
-- $11 = "2024-10-28T00:00:00Z"
-- $12 = "1"
-- $13 = "-1"
-- $14 = "60"
-- $15 = "60"
-- $16 = "10000"
-- $17 = "60"
-- $18 = "10001"
-- $19 = "0"
-- $20 = "1"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t3"."l0") AND "t3"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t3"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t3"."l0" AS text) END AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."d0" AS "d0",
        "t1"."d0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($1 AS bigint)))) AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($2 AS timestamp) AND "t0"."sold_at" < CAST($3 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($4 AS timestamp) - make_interval(secs => mod(extract(epoch FROM CAST($5 AS timestamp)), CAST($6 AS bigint)))) AS "low",
        ((CAST($7 AS timestamp) + make_interval(secs => CAST(CAST($8 AS bigint) / 1e6 AS double precision)) * CAST($9 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (CAST($10 AS timestamp) + make_interval(secs => CAST(CAST($11 AS bigint) / 1e6 AS double precision)) * CAST($12 AS bigint))), CAST($13 AS bigint)))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(secs => CAST(CAST($14 AS bigint) AS double precision)) * CAST($15 AS bigint))), make_interval(secs => CAST(CAST($16 AS bigint) AS double precision))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($17 AS bigint)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "d0"
      FROM "base"
      WHERE "d0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."d0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "d0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($18 AS bigint) AND "t3"."n" <= CAST($19 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "1"
-- $2 = "2024-10-27T00:00:00Z"
-- $3 = "2024-10-28T00:00:00Z"
-- $4 = "2024-10-27T00:00:00Z"
-- $5 = "2024-10-27T00:00:00Z"
-- $6 = "1"
-- $7 = "2024-10-28T00:00:00Z"
-- $8 = "1"
-- $9 = "-1"
-- $10 = "2024-10-28T00:00:00Z"
-- $11 = "1"
-- $12 = "-1"
-- $13 = "1"
-- $14 = "1"
-- $15 = "10000"
-- $16 = "1"
-- $17 = "10001"
-- $18 = "0"
-- $19 = "1000"
