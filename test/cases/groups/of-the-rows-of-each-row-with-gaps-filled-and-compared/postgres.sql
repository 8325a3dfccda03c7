-- 3 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t9"."d0") AND "t9"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t9"."l0") AND "t9"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."l0" AS text) END AS "r4",
  CAST("t9"."a0" AS text) AS "r5",
  "t9"."found" AS "r6",
  CAST("t9"."b0" AS text) AS "r7"
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
            SELECT *
            FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
          ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
          WHERE ("t0"."sold_at" >= CAST($2 AS timestamp) AND "t0"."sold_at" < CAST($3 AS timestamp))
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0"
      ),
        "combination" AS (
        SELECT "ordinal" AS "p"
        FROM (
          SELECT *
          FROM unnest(CAST($4 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS keys
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          date_trunc('month', CAST($5 AS timestamp)) AS "low",
          date_trunc('month', (CAST($6 AS timestamp) + make_interval(secs => CAST(CAST($7 AS bigint) / 1e6 AS double precision)) * CAST($8 AS bigint))) AS "high"
        FROM (
          SELECT *
          FROM unnest(CAST($9 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS keys
        LEFT JOIN "base" ON "base"."p" = keys."ordinal"
        GROUP BY keys."ordinal"
      ),
        "made" AS (
        SELECT "combination".*,
          generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($10 AS bigint) AS integer)) * CAST($11 AS bigint))), make_interval(months => CAST(CAST($12 AS bigint) AS integer))) AS "bucket"
        FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
        LIMIT CAST($13 AS bigint)
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
          SELECT *
          FROM unnest(CAST($14 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t7" JOIN "public"."sales" AS "t5" ON "t5"."shop_id" = "t7"."k0"
        WHERE ("t5"."sold_at" >= CAST($15 AS timestamp) AND "t5"."sold_at" < CAST($16 AS timestamp))
      ) AS "t6"
      GROUP BY "t6"."p", "t6"."l0"
    ) AS "t4" ON "t4"."p" = "t3"."p" AND "t4"."l0" = ("t3"."l0" + make_interval(months => CAST(CAST($17 AS bigint) AS integer)) * CAST($18 AS bigint)) AND ("t4"."l0" + make_interval(months => CAST(CAST($19 AS bigint) AS integer)) * CAST($20 AS bigint)) = "t3"."l0"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($21 AS bigint) AND "t9"."n" <= CAST($22 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber","par"]
-- $2 = "2024-02-01T00:00:00Z"
-- $3 = "2024-04-01T00:00:00Z"
-- $4 = ["ams","ber","par"]
-- $5 = "2024-02-01T00:00:00Z"
-- $6 = "2024-04-01T00:00:00Z"
-- $7 = "1"
-- $8 = "-1"
-- $9 = ["ams","ber","par"]
-- $10 = "1"
-- $11 = "10000"
-- $12 = "1"
-- $13 = "10001"
-- $14 = ["ams","ber","par"]
-- $15 = "2024-01-01T00:00:00Z"
-- $16 = "2024-03-01T00:00:00Z"
-- $17 = "1"
-- $18 = "-1"
-- $19 = "1"
-- $20 = "1"
-- $21 = "0"
-- $22 = "100"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t4"."d0") AND "t4"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t4"."l0") AND "t4"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."l0" AS text) END AS "r4",
  CAST("t4"."a0" AS text) AS "r5"
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
          SELECT *
          FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT *
        FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        min("base"."l0") AS "low",
        max("base"."l0") AS "high"
      FROM (
        SELECT *
        FROM unnest(CAST($3 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($4 AS bigint) AS integer)) * CAST($5 AS bigint))), make_interval(months => CAST(CAST($6 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($7 AS bigint)
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
WHERE (("t4"."n" > CAST($8 AS bigint) AND "t4"."n" <= CAST($9 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]
-- $3 = ["ams","ber","par"]
-- $4 = "3"
-- $5 = "10000"
-- $6 = "3"
-- $7 = "10001"
-- $8 = "0"
-- $9 = "100"

SELECT "t1"."c1" AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT "t0"."shop_id" COLLATE "C" AS "c0",
    "t0"."city" AS "c1",
    "t0"."shop_id" AS "c2"
  FROM "public"."shops" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shop_id" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
