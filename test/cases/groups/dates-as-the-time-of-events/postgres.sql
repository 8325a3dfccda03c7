-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t3"."d0") AND "t3"."d0" >= '0001-01-01' THEN to_char("t3"."d0", 'YYYY-MM-DD') ELSE CAST("t3"."d0" AS text) END AS "r3",
  coalesce("t3"."l0" < CAST($1 AS timestamp) OR ("t3"."l0" + make_interval(days => CAST(CAST($2 AS bigint) AS integer)) * CAST($3 AS bigint)) > CAST($4 AS timestamp) OR ("t3"."l0" + make_interval(days => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) > CAST((
  SELECT max("t4"."visited_on")
  FROM "public"."visits" AS "t4"
  WHERE TRUE
) AS timestamp), FALSE) AS "r4",
  CAST("t3"."a0" AS text) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CAST("t1"."l0" AS date) AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('day', CAST("t0"."visited_on" AS timestamp)) AS "l0"
        FROM "public"."visits" AS "t0"
        WHERE ("t0"."visited_on" > CAST($7 AS date) AND "t0"."visited_on" <= CAST($8 AS date))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('day', ((CAST($9 AS timestamp) + make_interval(days => CAST(CAST($10 AS bigint) AS integer)) * CAST($11 AS bigint)) + make_interval(secs => CAST(CAST($12 AS bigint) / 1e6 AS double precision)) * CAST($13 AS bigint))) AS "low",
        date_trunc('day', (CAST($14 AS timestamp) + make_interval(secs => CAST(CAST($15 AS bigint) / 1e6 AS double precision)) * CAST($16 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(days => CAST(CAST($17 AS bigint) AS integer)) * CAST($18 AS bigint))), make_interval(days => CAST(CAST($19 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($20 AS bigint)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        CAST("series"."bucket" AS date) AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($21 AS bigint) AND "t3"."n" <= CAST($22 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01T12:00:00Z"
-- $2 = "1"
-- $3 = "1"
-- $4 = "2025-05-04T12:00:00Z"
-- $5 = "1"
-- $6 = "1"
-- $7 = "2025-05-01"
-- $8 = "2025-05-04"
-- $9 = "2025-05-01T12:00:00Z"
-- $10 = "1"
-- $11 = "1"
-- $12 = "1"
-- $13 = "-1"
-- $14 = "2025-05-04T12:00:00Z"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "1"
-- $18 = "10000"
-- $19 = "1"
-- $20 = "10001"
-- $21 = "0"
-- $22 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t8"."visited_on")
  FROM "public"."visits" AS "t8"
  WHERE TRUE
)) AND (
  SELECT max("t8"."visited_on")
  FROM "public"."visits" AS "t8"
  WHERE TRUE
) >= '0001-01-01' THEN to_char((
  SELECT max("t8"."visited_on")
  FROM "public"."visits" AS "t8"
  WHERE TRUE
), 'YYYY-MM-DD') ELSE CAST((
  SELECT max("t8"."visited_on")
  FROM "public"."visits" AS "t8"
  WHERE TRUE
) AS text) END AS "r3",
  CASE WHEN isfinite("t7"."d0") AND "t7"."d0" >= '0001-01-01' THEN to_char("t7"."d0", 'YYYY-MM-DD') ELSE CAST("t7"."d0" AS text) END AS "r4",
  coalesce("t7"."l0" < ((CAST($1 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS text)) OR ("t7"."l0" + make_interval(days => CAST(CAST($3 AS bigint) AS integer)) * CAST($4 AS bigint)) > ((CAST($5 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($6 AS text)) OR ("t7"."l0" + make_interval(days => CAST(CAST($7 AS bigint) AS integer)) * CAST($8 AS bigint)) > CAST((
  SELECT max("t9"."visited_on")
  FROM "public"."visits" AS "t9"
  WHERE TRUE
) AS timestamp), FALSE) AS "r5",
  CAST("t7"."a0" AS text) AS "r6",
  CAST(round("t7"."a1", 0) AS text) AS "r7",
  "t7"."found" AS "r8",
  CASE WHEN isfinite("t7"."e0") AND "t7"."e0" >= '0001-01-01' THEN to_char("t7"."e0", 'YYYY-MM-DD') ELSE CAST("t7"."e0" AS text) END AS "r9",
  CAST("t7"."b0" AS text) AS "r10"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."l0" AS "m0",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          CAST("t1"."l0" AS date) AS "d0",
          "t1"."l0" AS "l0",
          count(*) AS "a0",
          CAST(sum("t1"."c0") AS numeric(38,0)) AS "a1"
        FROM (
          SELECT 1 AS "p",
            date_trunc('week', CAST("t0"."visited_on" AS timestamp)) AS "l0",
            "t0"."minutes" AS "c0"
          FROM "public"."visits" AS "t0"
          WHERE ("t0"."visited_on" >= CAST($9 AS date) AND "t0"."visited_on" < CAST($10 AS date))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0"
      ),
        "combination" AS (
        SELECT "ordinal" AS "p"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          date_trunc('week', ((((CAST($11 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($12 AS text)) + make_interval(days => CAST(CAST($13 AS bigint) AS integer)) * CAST($14 AS bigint)) + make_interval(secs => CAST(CAST($15 AS bigint) / 1e6 AS double precision)) * CAST($16 AS bigint))) AS "low",
          date_trunc('week', (((CAST($17 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($18 AS text)) + make_interval(secs => CAST(CAST($19 AS bigint) / 1e6 AS double precision)) * CAST($20 AS bigint))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(days => CAST(CAST($21 AS bigint) AS integer)) * CAST($22 AS bigint))), make_interval(days => CAST(CAST($23 AS bigint) AS integer))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($24 AS bigint)
      ),
        "series" AS (
        SELECT *
        FROM "made"
        UNION SELECT "p",
          "l0"
        FROM "base"
        WHERE "l0" IS NOT NULL
      )
      SELECT "p",
        "d0",
        "l0",
        coalesce("a0", 0) AS "a0",
        CASE WHEN "there" THEN "a1" ELSE CAST(0 AS numeric(38,0)) END AS "a1"
      FROM (
        SELECT "series"."p",
          CAST("series"."bucket" AS date) AS "d0",
          "series"."bucket" AS "l0",
          "base"."a0",
          "base"."a1",
          "base"."p" IS NOT NULL AS "there",
          count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
        FROM "series"
        LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
        FROM "series"."p" AND "base"."l0" = "series"."bucket"
      ) AS gaps
      UNION ALL SELECT "p",
        "d0",
        "l0",
        "a0",
        "a1"
      FROM "base"
      WHERE "l0" IS NULL
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        CAST("t5"."l0" AS date) AS "d0",
        "t5"."l0" AS "l0",
        count(*) AS "a0",
        CAST(sum("t5"."c0") AS numeric(38,0)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          date_trunc('week', CAST("t4"."visited_on" AS timestamp)) AS "l0",
          "t4"."minutes" AS "c0"
        FROM "public"."visits" AS "t4"
        WHERE ("t4"."visited_on" >= CAST($25 AS date) AND "t4"."visited_on" < CAST($26 AS date))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."l0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."l0" = ("t2"."l0" + make_interval(days => CAST(CAST($27 AS bigint) AS integer)) * CAST($28 AS bigint))
  ) AS "t6"
) AS "t7" ON (("t7"."n" > CAST($29 AS bigint) AND "t7"."n" <= CAST($30 AS bigint)) OR "t7"."n" = 1)
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2025-04-28T04:00:00Z"
-- $2 = "America/New_York"
-- $3 = "7"
-- $4 = "1"
-- $5 = "2025-06-16T04:00:00Z"
-- $6 = "America/New_York"
-- $7 = "7"
-- $8 = "1"
-- $9 = "2025-04-28"
-- $10 = "2025-06-16"
-- $11 = "2025-04-28T04:00:00Z"
-- $12 = "America/New_York"
-- $13 = "1"
-- $14 = "1"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "2025-06-16T04:00:00Z"
-- $18 = "America/New_York"
-- $19 = "1"
-- $20 = "-1"
-- $21 = "7"
-- $22 = "10000"
-- $23 = "7"
-- $24 = "10001"
-- $25 = "2025-03-10"
-- $26 = "2025-04-28"
-- $27 = "49"
-- $28 = "-1"
-- $29 = "0"
-- $30 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  CAST("t7"."a0" AS text) AS "r3"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "public"."visits" AS "t0"
        WHERE ("t0"."visited_on" >= CAST($1 AS date) AND "t0"."visited_on" < CAST($2 AS date))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "public"."visits" AS "t4"
        WHERE ("t4"."visited_on" >= CAST($3 AS date) AND "t4"."visited_on" < CAST($4 AS date))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2025-04-28"
-- $2 = "2025-06-16"
-- $3 = "2025-03-10"
-- $4 = "2025-04-28"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t5"."d0") AND "t5"."d0" >= '0001-01-01' THEN to_char("t5"."d0", 'YYYY-MM-DD') ELSE CAST("t5"."d0" AS text) END AS "r3",
  coalesce("t5"."l0" <= (CAST((
  SELECT max("t7"."visited_on")
  FROM "public"."visits" AS "t7"
  WHERE TRUE
) AS timestamp) + make_interval(months => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint)) OR ("t5"."l0" + make_interval(months => CAST(CAST($3 AS bigint) AS integer)) * CAST($4 AS bigint)) > CAST((
  SELECT max("t6"."visited_on")
  FROM "public"."visits" AS "t6"
  WHERE TRUE
) AS timestamp), FALSE) AS "r4",
  CAST("t5"."a0" AS text) AS "r5"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        CAST("t1"."l0" AS date) AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', CAST("t0"."visited_on" AS timestamp)) AS "l0"
        FROM "public"."visits" AS "t0"
        WHERE ("t0"."visited_on" > ((
          SELECT max("t2"."visited_on")
          FROM "public"."visits" AS "t2"
          WHERE TRUE
        ) + make_interval(months => CAST(CAST($5 AS bigint) AS integer)) * CAST($6 AS bigint)) AND "t0"."visited_on" <= (
          SELECT max("t2"."visited_on")
          FROM "public"."visits" AS "t2"
          WHERE TRUE
        ))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('month', ((CAST((
        SELECT max("t3"."visited_on")
        FROM "public"."visits" AS "t3"
        WHERE TRUE
      ) AS timestamp) + make_interval(months => CAST(CAST($7 AS bigint) AS integer)) * CAST($8 AS bigint)) + make_interval(days => CAST(CAST($9 AS bigint) AS integer)) * CAST($10 AS bigint))) AS "low",
        date_trunc('month', CAST((
        SELECT max("t3"."visited_on")
        FROM "public"."visits" AS "t3"
        WHERE TRUE
      ) AS timestamp)) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($11 AS bigint) AS integer)) * CAST($12 AS bigint))), make_interval(months => CAST(CAST($13 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($14 AS bigint)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d0",
      "l0",
      coalesce("a0", 0) AS "a0"
    FROM (
      SELECT "series"."p",
        CAST("series"."bucket" AS date) AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($15 AS bigint) AND "t5"."n" <= CAST($16 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "1"
-- $2 = "-1"
-- $3 = "1"
-- $4 = "1"
-- $5 = "1"
-- $6 = "-1"
-- $7 = "1"
-- $8 = "-1"
-- $9 = "1"
-- $10 = "1"
-- $11 = "1"
-- $12 = "10000"
-- $13 = "1"
-- $14 = "10001"
-- $15 = "0"
-- $16 = "1000"
