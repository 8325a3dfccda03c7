-- 3 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS INTEGER) AS "r1",
  CAST("t9"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t9"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t9"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t9"."a0" AS VARCHAR) AS "r5",
  "t9"."found" AS "r6",
  CAST("t9"."b0" AS VARCHAR) AS "r7"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3".*,
      "t4"."p" IS NOT NULL AS "found",
      "t4"."d0" AS "e0",
      "t4"."l0" AS "m0",
      "t4"."a0" AS "b0"
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          count(*) AS "a0"
        FROM (
          SELECT "t2"."ordinal" AS "p",
            date_trunc('month', "t0"."sold_at") AS "l0"
          FROM (
            SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
              unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
          ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
          WHERE ("t0"."sold_at" >= CAST($3 AS TIMESTAMP) AND "t0"."sold_at" < CAST($4 AS TIMESTAMP))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0"
      ),
        "combination" AS (
        SELECT "ordinal" AS "p"
        FROM (
          SELECT unnest(CAST($5 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($6 AS VARCHAR[])))) + 1 AS ordinal
        ) AS keys
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          date_trunc('month', CAST($7 AS TIMESTAMP)) AS "low",
          date_trunc('month', (CAST($8 AS TIMESTAMP) + (to_microseconds(CAST($9 AS BIGINT))) * CAST(CAST($10 AS BIGINT) AS INTEGER))) AS "high"
        FROM (
          SELECT unnest(CAST($11 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($12 AS VARCHAR[])))) + 1 AS ordinal
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($13 AS BIGINT) AS INTEGER))) * CAST(CAST($14 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($15 AS BIGINT) AS INTEGER))))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($16 AS BIGINT)
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
          "series"."bucket" AS "d0",
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
    ) AS "t3"
    LEFT JOIN (
      SELECT "t6"."p",
        "t6"."l0" AS "d0",
        "t6"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT "t7"."ordinal" AS "p",
          date_trunc('month', "t5"."sold_at") AS "l0"
        FROM (
          SELECT unnest(CAST($17 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($18 AS VARCHAR[])))) + 1 AS ordinal
        ) AS "t7" JOIN "trade"."Sale" AS "t5" ON "t5"."shop_id" = "t7"."k0"
        WHERE ("t5"."sold_at" >= CAST($19 AS TIMESTAMP) AND "t5"."sold_at" < CAST($20 AS TIMESTAMP))
      ) AS "t6"
      GROUP BY "t6"."p", "t6"."l0"
    ) AS "t4" ON "t4"."p" = "t3"."p" AND "t4"."l0" = ("t3"."l0" + (to_months(CAST(CAST($21 AS BIGINT) AS INTEGER))) * CAST(CAST($22 AS BIGINT) AS INTEGER)) AND ("t4"."l0" + (to_months(CAST(CAST($23 AS BIGINT) AS INTEGER))) * CAST(CAST($24 AS BIGINT) AS INTEGER)) = "t3"."l0"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($25 AS BIGINT) AND "t9"."n" <= CAST($26 AS BIGINT)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]
-- $3 = "2024-02-01T00:00:00Z"
-- $4 = "2024-04-01T00:00:00Z"
-- $5 = ["ams","ber","par"]
-- $6 = ["ams","ber","par"]
-- $7 = "2024-02-01T00:00:00Z"
-- $8 = "2024-04-01T00:00:00Z"
-- $9 = "1"
-- $10 = "-1"
-- $11 = ["ams","ber","par"]
-- $12 = ["ams","ber","par"]
-- $13 = "1"
-- $14 = "10000"
-- $15 = "1"
-- $16 = "10001"
-- $17 = ["ams","ber","par"]
-- $18 = ["ams","ber","par"]
-- $19 = "2024-01-01T00:00:00Z"
-- $20 = "2024-03-01T00:00:00Z"
-- $21 = "1"
-- $22 = "-1"
-- $23 = "1"
-- $24 = "1"
-- $25 = "0"
-- $26 = "100"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t4"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t4"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t4"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          date_trunc('quarter', "t0"."sold_at") AS "l0"
        FROM (
          SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
        ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT unnest(CAST($3 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($4 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        min("base"."l0") AS "low",
        max("base"."l0") AS "high"
      FROM (
        SELECT unnest(CAST($5 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($6 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_months(CAST(CAST($7 AS BIGINT) AS INTEGER))) * CAST(CAST($8 AS BIGINT) AS INTEGER))), (to_months(CAST(CAST($9 AS BIGINT) AS INTEGER))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($10 AS BIGINT)
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
        "series"."bucket" AS "d0",
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
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($11 AS BIGINT) AND "t4"."n" <= CAST($12 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]
-- $3 = ["ams","ber","par"]
-- $4 = ["ams","ber","par"]
-- $5 = ["ams","ber","par"]
-- $6 = ["ams","ber","par"]
-- $7 = "3"
-- $8 = "10000"
-- $9 = "3"
-- $10 = "10001"
-- $11 = "0"
-- $12 = "100"

SELECT "t1"."c1" AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT "t0"."shop_id" AS "c0",
    "t0"."city" AS "c1",
    "t0"."shop_id" AS "c2"
  FROM "trade"."Shop" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shop_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
