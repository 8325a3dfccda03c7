-- 3 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."d0" AS "d0",
        "t1"."d0" AS "l0"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          ("t0"."sold_at" - to_microseconds(epoch_us("t0"."sold_at") % (CAST($1 AS BIGINT) * 1000000))) AS "d0"
        FROM (
          SELECT unnest(CAST($2 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
        ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT unnest(CAST($6 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($7 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($8 AS TIMESTAMP) - to_microseconds(epoch_us(CAST($9 AS TIMESTAMP)) % (CAST($10 AS BIGINT) * 1000000))) AS "low",
        ((CAST($11 AS TIMESTAMP) + (to_microseconds(CAST($12 AS BIGINT))) * CAST(CAST($13 AS BIGINT) AS INTEGER)) - to_microseconds(epoch_us((CAST($14 AS TIMESTAMP) + (to_microseconds(CAST($15 AS BIGINT))) * CAST(CAST($16 AS BIGINT) AS INTEGER))) % (CAST($17 AS BIGINT) * 1000000))) AS "high"
      FROM (
        SELECT unnest(CAST($18 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($19 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_seconds(CAST($20 AS BIGINT))) * CAST(CAST($21 AS BIGINT) AS INTEGER))), (to_seconds(CAST($22 AS BIGINT))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($23 AS BIGINT)
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
      "l0"
    FROM (
      SELECT "series"."p",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."d0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d0",
      "l0"
    FROM "base"
    WHERE "d0" IS NULL
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($24 AS BIGINT) AND "t4"."n" <= CAST($25 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "60"
-- $2 = ["ams"]
-- $3 = ["ams"]
-- $4 = "2024-10-27T00:00:00Z"
-- $5 = "2024-10-28T00:00:00Z"
-- $6 = ["ams"]
-- $7 = ["ams"]
-- $8 = "2024-10-27T00:00:00Z"
-- $9 = "2024-10-27T00:00:00Z"
-- $10 = "60"
-- $11 = "2024-10-28T00:00:00Z"
-- $12 = "1"
-- $13 = "-1"
-- $14 = "2024-10-28T00:00:00Z"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "60"
-- $18 = ["ams"]
-- $19 = ["ams"]
-- $20 = "60"
-- $21 = "10000"
-- $22 = "60"
-- $23 = "10001"
-- $24 = "0"
-- $25 = "1"

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
        "t1"."d0" AS "d0",
        "t1"."d0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          ("t0"."sold_at" - to_microseconds(epoch_us("t0"."sold_at") % (CAST($1 AS BIGINT) * 1000000))) AS "d0"
        FROM (
          SELECT unnest(CAST($2 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($3 AS VARCHAR[])))) + 1 AS ordinal
        ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT unnest(CAST($6 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($7 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($8 AS TIMESTAMP) - to_microseconds(epoch_us(CAST($9 AS TIMESTAMP)) % (CAST($10 AS BIGINT) * 1000000))) AS "low",
        ((CAST($11 AS TIMESTAMP) + (to_microseconds(CAST($12 AS BIGINT))) * CAST(CAST($13 AS BIGINT) AS INTEGER)) - to_microseconds(epoch_us((CAST($14 AS TIMESTAMP) + (to_microseconds(CAST($15 AS BIGINT))) * CAST(CAST($16 AS BIGINT) AS INTEGER))) % (CAST($17 AS BIGINT) * 1000000))) AS "high"
      FROM (
        SELECT unnest(CAST($18 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($19 AS VARCHAR[])))) + 1 AS ordinal
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        unnest(generate_series("ends"."low", least("ends"."high", ("ends"."low" + (to_seconds(CAST($20 AS BIGINT))) * CAST(CAST($21 AS BIGINT) AS INTEGER))), (to_seconds(CAST($22 AS BIGINT))))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($23 AS BIGINT)
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
WHERE (("t4"."n" > CAST($24 AS BIGINT) AND "t4"."n" <= CAST($25 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1"
-- $2 = ["ams"]
-- $3 = ["ams"]
-- $4 = "2024-10-27T00:00:00Z"
-- $5 = "2024-10-28T00:00:00Z"
-- $6 = ["ams"]
-- $7 = ["ams"]
-- $8 = "2024-10-27T00:00:00Z"
-- $9 = "2024-10-27T00:00:00Z"
-- $10 = "1"
-- $11 = "2024-10-28T00:00:00Z"
-- $12 = "1"
-- $13 = "-1"
-- $14 = "2024-10-28T00:00:00Z"
-- $15 = "1"
-- $16 = "-1"
-- $17 = "1"
-- $18 = ["ams"]
-- $19 = ["ams"]
-- $20 = "1"
-- $21 = "10000"
-- $22 = "1"
-- $23 = "10001"
-- $24 = "0"
-- $25 = "100"

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
-- $1 = "2"
-- $2 = "0"
