-- 3 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2"
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
          ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($1 AS bigint)))) AS "d0"
        FROM (
          SELECT *
          FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE ("t0"."sold_at" >= CAST($3 AS timestamp) AND "t0"."sold_at" < CAST($4 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT *
        FROM unnest(CAST($5 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($6 AS timestamp) - make_interval(secs => mod(extract(epoch FROM CAST($7 AS timestamp)), CAST($8 AS bigint)))) AS "low",
        ((CAST($9 AS timestamp) + make_interval(secs => CAST(CAST($10 AS bigint) / 1e6 AS double precision)) * CAST($11 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (CAST($12 AS timestamp) + make_interval(secs => CAST(CAST($13 AS bigint) / 1e6 AS double precision)) * CAST($14 AS bigint))), CAST($15 AS bigint)))) AS "high"
      FROM (
        SELECT *
        FROM unnest(CAST($16 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(secs => CAST(CAST($17 AS bigint) AS double precision)) * CAST($18 AS bigint))), make_interval(secs => CAST(CAST($19 AS bigint) AS double precision))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($20 AS bigint)
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
WHERE (("t4"."n" > CAST($21 AS bigint) AND "t4"."n" <= CAST($22 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "60"
-- $2 = ["ams"]
-- $3 = "2024-10-27T00:00:00Z"
-- $4 = "2024-10-28T00:00:00Z"
-- $5 = ["ams"]
-- $6 = "2024-10-27T00:00:00Z"
-- $7 = "2024-10-27T00:00:00Z"
-- $8 = "60"
-- $9 = "2024-10-28T00:00:00Z"
-- $10 = "1"
-- $11 = "-1"
-- $12 = "2024-10-28T00:00:00Z"
-- $13 = "1"
-- $14 = "-1"
-- $15 = "60"
-- $16 = ["ams"]
-- $17 = "60"
-- $18 = "10000"
-- $19 = "60"
-- $20 = "10001"
-- $21 = "0"
-- $22 = "1"

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
        "t1"."d0" AS "d0",
        "t1"."d0" AS "l0",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM "t0"."sold_at"), CAST($1 AS bigint)))) AS "d0"
        FROM (
          SELECT *
          FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE ("t0"."sold_at" >= CAST($3 AS timestamp) AND "t0"."sold_at" < CAST($4 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ),
      "combination" AS (
      SELECT "ordinal" AS "p"
      FROM (
        SELECT *
        FROM unnest(CAST($5 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        (CAST($6 AS timestamp) - make_interval(secs => mod(extract(epoch FROM CAST($7 AS timestamp)), CAST($8 AS bigint)))) AS "low",
        ((CAST($9 AS timestamp) + make_interval(secs => CAST(CAST($10 AS bigint) / 1e6 AS double precision)) * CAST($11 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (CAST($12 AS timestamp) + make_interval(secs => CAST(CAST($13 AS bigint) / 1e6 AS double precision)) * CAST($14 AS bigint))), CAST($15 AS bigint)))) AS "high"
      FROM (
        SELECT *
        FROM unnest(CAST($16 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(secs => CAST(CAST($17 AS bigint) AS double precision)) * CAST($18 AS bigint))), make_interval(secs => CAST(CAST($19 AS bigint) AS double precision))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($20 AS bigint)
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
WHERE (("t4"."n" > CAST($21 AS bigint) AND "t4"."n" <= CAST($22 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1"
-- $2 = ["ams"]
-- $3 = "2024-10-27T00:00:00Z"
-- $4 = "2024-10-28T00:00:00Z"
-- $5 = ["ams"]
-- $6 = "2024-10-27T00:00:00Z"
-- $7 = "2024-10-27T00:00:00Z"
-- $8 = "1"
-- $9 = "2024-10-28T00:00:00Z"
-- $10 = "1"
-- $11 = "-1"
-- $12 = "2024-10-28T00:00:00Z"
-- $13 = "1"
-- $14 = "-1"
-- $15 = "1"
-- $16 = ["ams"]
-- $17 = "1"
-- $18 = "10000"
-- $19 = "1"
-- $20 = "10001"
-- $21 = "0"
-- $22 = "100"

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
-- $1 = "2"
-- $2 = "0"
