-- 4 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t9"."d0") AND "t9"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t9"."l0") AND "t9"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."l0" AS text) END AS "r4",
  "t9"."d1" AS "r5",
  "t9"."other" AS "r6",
  CAST("t9"."a0" AS text) AS "r7",
  CAST(round("t9"."a1", 2) AS text) AS "r8",
  CAST(round("t9"."a2", 2) AS text) AS "r9"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" ASC NULLS LAST, "t8"."d1" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d1"
      FROM (
        SELECT "t6"."p",
          "t6"."d1",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d1" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d1" AS "d1",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              date_trunc('quarter', "t4"."sold_at") AS "l0",
              "t4"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t4"
            WHERE ("t4"."sold_at" >= CAST($1 AS timestamp) AND "t4"."sold_at" < CAST($2 AS timestamp))
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d1"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($3 AS bigint)
    )
    SELECT "t3".*
    FROM (
      WITH "base" AS (
        SELECT "t1"."p",
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          "t1"."series" AS "d1",
          "t1"."other",
          count(*) AS "a0",
          CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
          max("t1"."c0") AS "a2"
        FROM (
          SELECT "t1".*,
            "t2"."d1" AS "series",
            NOT ("t2"."p" IS NOT NULL OR ("t1"."d1" IS NULL AND "t1"."p" IN (
            SELECT "p"
            FROM "kept"
            WHERE "d1" IS NULL
          ))) AS "other"
          FROM (
            SELECT 1 AS "p",
              date_trunc('quarter', "t0"."sold_at") AS "l0",
              "t0"."shop_id" COLLATE "C" AS "d1",
              "t0"."amount" AS "c0"
            FROM "public"."sales" AS "t0"
            WHERE ("t0"."sold_at" >= CAST($4 AS timestamp) AND "t0"."sold_at" < CAST($5 AS timestamp))
          ) AS "t1"
          LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d1" = "t1"."d1"
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0", "t1"."series", "t1"."other"
      ),
        "combination" AS (
        SELECT DISTINCT "p",
          "d1",
          "other"
        FROM "base"
      ),
        "ends" AS (
        SELECT keys."ordinal" AS "p",
          date_trunc('quarter', CAST($6 AS timestamp)) AS "low",
          date_trunc('quarter', (CAST($7 AS timestamp) + make_interval(secs => CAST(CAST($8 AS bigint) / 1e6 AS double precision)) * CAST($9 AS bigint))) AS "high"
        FROM (
          SELECT 1 AS "ordinal"
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
          "d1",
          "other",
          "l0"
        FROM "base"
        WHERE "l0" IS NOT NULL
      )
      SELECT "p",
        "d1",
        "other",
        "d0",
        "l0",
        coalesce("a0", 0) AS "a0",
        CASE WHEN "there" THEN "a1" ELSE CAST(0 AS numeric(38,2)) END AS "a1",
        "a2" AS "a2"
      FROM (
        SELECT "series"."p",
          "series"."d1",
          "series"."other",
          "series"."bucket" AS "d0",
          "series"."bucket" AS "l0",
          "base"."a0",
          "base"."a1",
          "base"."a2",
          "base"."p" IS NOT NULL AS "there",
          count("base"."p") OVER (PARTITION BY "series"."p", "series"."d1", "series"."other" ORDER BY "series"."bucket") AS "run"
        FROM "series"
        LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
        FROM "series"."p" AND "base"."d1" IS NOT DISTINCT
        FROM "series"."d1" AND "base"."other" IS NOT DISTINCT
        FROM "series"."other" AND "base"."l0" = "series"."bucket"
      ) AS gaps
      UNION ALL SELECT "p",
        "d1",
        "other",
        "d0",
        "l0",
        "a0",
        "a1",
        "a2"
      FROM "base"
      WHERE "l0" IS NULL
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($14 AS bigint) AND "t9"."n" <= CAST($15 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "1"
-- $4 = "2024-01-01T00:00:00Z"
-- $5 = "2025-01-01T00:00:00Z"
-- $6 = "2024-01-01T00:00:00Z"
-- $7 = "2025-01-01T00:00:00Z"
-- $8 = "1"
-- $9 = "-1"
-- $10 = "3"
-- $11 = "10000"
-- $12 = "3"
-- $13 = "10001"
-- $14 = "0"
-- $15 = "1000"

SELECT "t14"."p" AS "r0",
  CAST("t14"."n" AS integer) AS "r1",
  CAST("t14"."total" AS integer) AS "r2",
  "t14"."d0" AS "r3",
  "t14"."other" AS "r4",
  CAST("t14"."a0" AS text) AS "r5",
  "t14"."found" AS "r6",
  "t14"."e0" AS "r7",
  "t14"."other" AS "r8",
  CAST("t14"."b0" AS text) AS "r9"
FROM (
  SELECT "t13".*,
    row_number() OVER (PARTITION BY "t13"."p" ORDER BY "t13"."a0" DESC NULLS LAST, "t13"."d0" ASC NULLS LAST, "t13"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t13"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t12"."p",
        "t12"."d0"
      FROM (
        SELECT "t11"."p",
          "t11"."d0",
          row_number() OVER (PARTITION BY "t11"."p" ORDER BY "t11"."a0" DESC NULLS LAST, "t11"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t10"."p",
            "t10"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t9"."shop_id" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t9"
            WHERE ("t9"."sold_at" >= CAST($1 AS timestamp) AND "t9"."sold_at" < CAST($2 AS timestamp))
          ) AS "t10"
          GROUP BY "t10"."p", "t10"."d0"
        ) AS "t11"
      ) AS "t12"
      WHERE "t12"."rank" <= CAST($3 AS bigint)
    )
    SELECT "t8".*
    FROM (
      SELECT "t3".*,
        "t4"."p" IS NOT NULL AS "found",
        "t4"."d0" AS "e0",
        "t4"."a0" AS "b0"
      FROM (
        SELECT "t1"."p",
          "t1"."series" AS "d0",
          "t1"."other",
          count(*) AS "a0"
        FROM (
          SELECT "t1".*,
            "t2"."d0" AS "series",
            NOT ("t2"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
            SELECT "p"
            FROM "kept"
            WHERE "d0" IS NULL
          ))) AS "other"
          FROM (
            SELECT 1 AS "p",
              "t0"."shop_id" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t0"
            WHERE ("t0"."sold_at" >= CAST($4 AS timestamp) AND "t0"."sold_at" < CAST($5 AS timestamp))
          ) AS "t1"
          LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."series", "t1"."other"
      ) AS "t3"
      LEFT JOIN (
        SELECT "t6"."p",
          "t6"."series" AS "d0",
          "t6"."other",
          count(*) AS "a0"
        FROM (
          SELECT "t6".*,
            "t7"."d0" AS "series",
            NOT ("t7"."p" IS NOT NULL OR ("t6"."d0" IS NULL AND "t6"."p" IN (
            SELECT "p"
            FROM "kept"
            WHERE "d0" IS NULL
          ))) AS "other"
          FROM (
            SELECT 1 AS "p",
              "t5"."shop_id" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t5"
            WHERE ("t5"."sold_at" >= CAST($6 AS timestamp) AND "t5"."sold_at" < CAST($7 AS timestamp))
          ) AS "t6"
          LEFT JOIN "kept" AS "t7" ON "t7"."p" = "t6"."p" AND "t7"."d0" = "t6"."d0"
        ) AS "t6"
        GROUP BY "t6"."p", "t6"."series", "t6"."other"
      ) AS "t4" ON "t4"."p" = "t3"."p" AND "t4"."d0" IS NOT DISTINCT
      FROM "t3"."d0" AND "t4"."other" = "t3"."other"
    ) AS "t8"
  ) AS "t13"
) AS "t14"
WHERE (("t14"."n" > CAST($8 AS bigint) AND "t14"."n" <= CAST($9 AS bigint)) OR "t14"."n" = 1)
ORDER BY "t14"."p", "t14"."n";
-- $1 = "2024-07-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "1"
-- $4 = "2024-07-01T00:00:00Z"
-- $5 = "2025-01-01T00:00:00Z"
-- $6 = "2023-12-30T00:00:00Z"
-- $7 = "2024-07-01T00:00:00Z"
-- $8 = "0"
-- $9 = "1000"

SELECT "t14"."p" AS "r0",
  CAST("t14"."n" AS integer) AS "r1",
  CAST("t14"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t14"."d0") AND "t14"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t14"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t14"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t14"."l0") AND "t14"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t14"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t14"."l0" AS text) END AS "r4",
  "t14"."d1" AS "r5",
  "t14"."other" AS "r6",
  CAST("t14"."a0" AS text) AS "r7",
  "t14"."found" AS "r8",
  CASE WHEN isfinite("t14"."e0") AND "t14"."e0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t14"."e0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t14"."e0" AS text) END AS "r9",
  CASE WHEN isfinite("t14"."m0") AND "t14"."m0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t14"."m0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t14"."m0" AS text) END AS "r10",
  "t14"."e1" AS "r11",
  "t14"."other" AS "r12",
  CAST("t14"."b0" AS text) AS "r13"
FROM (
  SELECT "t13".*,
    row_number() OVER (PARTITION BY "t13"."p" ORDER BY "t13"."d0" ASC NULLS LAST, "t13"."d1" ASC NULLS LAST, "t13"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t13"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t12"."p",
        "t12"."d1"
      FROM (
        SELECT "t11"."p",
          "t11"."d1",
          row_number() OVER (PARTITION BY "t11"."p" ORDER BY "t11"."a0" DESC NULLS LAST, "t11"."d1" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t10"."p",
            "t10"."d1" AS "d1",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              date_trunc('quarter', "t9"."sold_at") AS "l0",
              "t9"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t9"
            WHERE ("t9"."sold_at" >= CAST($1 AS timestamp) AND "t9"."sold_at" < CAST($2 AS timestamp))
          ) AS "t10"
          GROUP BY "t10"."p", "t10"."d1"
        ) AS "t11"
      ) AS "t12"
      WHERE "t12"."rank" <= CAST($3 AS bigint)
    )
    SELECT "t8".*
    FROM (
      SELECT "t3".*,
        "t4"."p" IS NOT NULL AS "found",
        "t4"."d0" AS "e0",
        "t4"."l0" AS "m0",
        "t4"."d1" AS "e1",
        "t4"."a0" AS "b0"
      FROM (
        SELECT "t1"."p",
          "t1"."l0" AS "d0",
          "t1"."l0" AS "l0",
          "t1"."series" AS "d1",
          "t1"."other",
          count(*) AS "a0"
        FROM (
          SELECT "t1".*,
            "t2"."d1" AS "series",
            NOT ("t2"."p" IS NOT NULL OR ("t1"."d1" IS NULL AND "t1"."p" IN (
            SELECT "p"
            FROM "kept"
            WHERE "d1" IS NULL
          ))) AS "other"
          FROM (
            SELECT 1 AS "p",
              date_trunc('quarter', "t0"."sold_at") AS "l0",
              "t0"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t0"
            WHERE ("t0"."sold_at" >= CAST($4 AS timestamp) AND "t0"."sold_at" < CAST($5 AS timestamp))
          ) AS "t1"
          LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d1" = "t1"."d1"
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."l0", "t1"."series", "t1"."other"
      ) AS "t3"
      LEFT JOIN (
        SELECT "t6"."p",
          "t6"."l0" AS "d0",
          "t6"."l0" AS "l0",
          "t6"."series" AS "d1",
          "t6"."other",
          count(*) AS "a0"
        FROM (
          SELECT "t6".*,
            "t7"."d1" AS "series",
            NOT ("t7"."p" IS NOT NULL OR ("t6"."d1" IS NULL AND "t6"."p" IN (
            SELECT "p"
            FROM "kept"
            WHERE "d1" IS NULL
          ))) AS "other"
          FROM (
            SELECT 1 AS "p",
              date_trunc('quarter', "t5"."sold_at") AS "l0",
              "t5"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t5"
            WHERE ("t5"."sold_at" >= CAST($6 AS timestamp) AND "t5"."sold_at" < CAST($7 AS timestamp))
          ) AS "t6"
          LEFT JOIN "kept" AS "t7" ON "t7"."p" = "t6"."p" AND "t7"."d1" = "t6"."d1"
        ) AS "t6"
        GROUP BY "t6"."p", "t6"."l0", "t6"."series", "t6"."other"
      ) AS "t4" ON "t4"."p" = "t3"."p" AND "t4"."l0" = ("t3"."l0" + make_interval(months => CAST(CAST($8 AS bigint) AS integer)) * CAST($9 AS bigint)) AND ("t4"."l0" + make_interval(months => CAST(CAST($10 AS bigint) AS integer)) * CAST($11 AS bigint)) = "t3"."l0" AND "t4"."d1" IS NOT DISTINCT
      FROM "t3"."d1" AND "t4"."other" = "t3"."other"
    ) AS "t8"
  ) AS "t13"
) AS "t14"
WHERE (("t14"."n" > CAST($12 AS bigint) AND "t14"."n" <= CAST($13 AS bigint)) OR "t14"."n" = 1)
ORDER BY "t14"."p", "t14"."n";
-- $1 = "2024-10-01T00:00:00Z"
-- $2 = "2025-01-01T00:00:00Z"
-- $3 = "1"
-- $4 = "2024-10-01T00:00:00Z"
-- $5 = "2025-01-01T00:00:00Z"
-- $6 = "2023-10-01T00:00:00Z"
-- $7 = "2024-01-01T00:00:00Z"
-- $8 = "12"
-- $9 = "-1"
-- $10 = "12"
-- $11 = "1"
-- $12 = "0"
-- $13 = "1000"

SELECT "t15"."p" AS "r0",
  CAST("t15"."n" AS integer) AS "r1",
  CAST("t15"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t15"."d0") AND "t15"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t15"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t15"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t15"."l0") AND "t15"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t15"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t15"."l0" AS text) END AS "r4",
  "t15"."d1" AS "r5",
  "t15"."other" AS "r6",
  CAST("t15"."a0" AS text) AS "r7",
  "t15"."found" AS "r8",
  "t15"."other" AS "r9",
  CAST("t15"."b0" AS text) AS "r10"
FROM (
  SELECT "t14".*,
    row_number() OVER (PARTITION BY "t14"."p" ORDER BY "t14"."d0" ASC NULLS LAST, "t14"."d1" ASC NULLS LAST, "t14"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t14"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t13"."p",
        "t13"."d1"
      FROM (
        SELECT "t12"."p",
          "t12"."d1",
          row_number() OVER (PARTITION BY "t12"."p" ORDER BY "t12"."a0" DESC NULLS LAST, "t12"."d1" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t11"."p",
            "t11"."d1" AS "d1",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              ("t10"."sold_at" - make_interval(secs => mod(extract(epoch FROM (("t10"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS text))), CAST($2 AS bigint)))) AS "d0",
              "t10"."channel" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t10"
            WHERE ("t10"."sold_at" >= CAST($3 AS timestamp) AND "t10"."sold_at" < CAST($4 AS timestamp))
          ) AS "t11"
          GROUP BY "t11"."p", "t11"."d1"
        ) AS "t12"
      ) AS "t13"
      WHERE "t13"."rank" <= CAST($5 AS bigint)
    )
    SELECT "t9".*
    FROM (
      SELECT "t3".*,
        "t4"."p" IS NOT NULL AS "found",
        "t4"."d0" AS "e0",
        "t4"."l0" AS "m0",
        "t4"."d1" AS "e1",
        "t4"."a0" AS "b0"
      FROM (
        WITH "base" AS (
          SELECT "t1"."p",
            "t1"."d0" AS "d0",
            (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($6 AS text)) AS "l0",
            "t1"."series" AS "d1",
            "t1"."other",
            count(*) AS "a0"
          FROM (
            SELECT "t1".*,
              "t2"."d1" AS "series",
              NOT ("t2"."p" IS NOT NULL OR ("t1"."d1" IS NULL AND "t1"."p" IN (
              SELECT "p"
              FROM "kept"
              WHERE "d1" IS NULL
            ))) AS "other"
            FROM (
              SELECT 1 AS "p",
                ("t0"."sold_at" - make_interval(secs => mod(extract(epoch FROM (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($7 AS text))), CAST($8 AS bigint)))) AS "d0",
                "t0"."channel" COLLATE "C" AS "d1"
              FROM "public"."sales" AS "t0"
              WHERE ("t0"."sold_at" >= CAST($9 AS timestamp) AND "t0"."sold_at" < CAST($10 AS timestamp))
            ) AS "t1"
            LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d1" = "t1"."d1"
          ) AS "t1"
          GROUP BY "t1"."p", "t1"."d0", "t1"."series", "t1"."other"
        ),
          "combination" AS (
          SELECT DISTINCT "p",
            "d1",
            "other"
          FROM "base"
        ),
          "ends" AS (
          SELECT keys."ordinal" AS "p",
            (CAST($11 AS timestamp) - make_interval(secs => mod(extract(epoch FROM ((CAST($12 AS timestamp) AT TIME ZONE 'UTC') AT TIME ZONE CAST($13 AS text))), CAST($14 AS bigint)))) AS "low",
            ((CAST($15 AS timestamp) + make_interval(secs => CAST(CAST($16 AS bigint) / 1e6 AS double precision)) * CAST($17 AS bigint)) - make_interval(secs => mod(extract(epoch FROM (((CAST($18 AS timestamp) + make_interval(secs => CAST(CAST($19 AS bigint) / 1e6 AS double precision)) * CAST($20 AS bigint)) AT TIME ZONE 'UTC') AT TIME ZONE CAST($21 AS text))), CAST($22 AS bigint)))) AS "high"
          FROM (
            SELECT 1 AS "ordinal"
          ) AS keys
          LEFT JOIN "base" ON "base"."p" = keys."ordinal"
          GROUP BY keys."ordinal"
        ),
          "made" AS (
          SELECT "p",
            "d1",
            "other",
            "bucket"
          FROM (
            SELECT "raw"."p",
              "raw"."d1",
              "raw"."other",
              CASE WHEN "raw"."bucket" = "raw"."low" THEN "raw"."bucket" ELSE ("raw"."bucket" - make_interval(secs => mod(extract(epoch FROM (("raw"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($23 AS text))), CAST($24 AS bigint)))) END AS "bucket",
              "raw"."low",
              "raw"."high"
            FROM (
              SELECT "combination".*,
                "ends"."low",
                "ends"."high",
                generate_series("ends"."low", least(("ends"."high" + make_interval(secs => CAST(CAST($25 AS bigint) AS double precision)) * CAST($26 AS bigint)), ("ends"."low" + make_interval(secs => CAST(CAST($27 AS bigint) AS double precision)) * CAST($28 AS bigint))), make_interval(secs => CAST(CAST($29 AS bigint) AS double precision))) AS "bucket"
              FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
            ) AS "raw"
          ) AS starts
          WHERE "bucket" BETWEEN "low" AND "high"
          LIMIT CAST($30 AS bigint)
        ),
          "series" AS (
          SELECT *
          FROM "made"
          UNION SELECT "p",
            "d1",
            "other",
            "d0"
          FROM "base"
          WHERE "d0" IS NOT NULL
        )
        SELECT "p",
          "d1",
          "other",
          "d0",
          "l0",
          coalesce("a0", 0) AS "a0"
        FROM (
          SELECT "series"."p",
            "series"."d1",
            "series"."other",
            "series"."bucket" AS "d0",
            (("series"."bucket" AT TIME ZONE 'UTC') AT TIME ZONE CAST($31 AS text)) AS "l0",
            "base"."a0",
            "base"."p" IS NOT NULL AS "there",
            count("base"."p") OVER (PARTITION BY "series"."p", "series"."d1", "series"."other" ORDER BY "series"."bucket") AS "run"
          FROM "series"
          LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
          FROM "series"."p" AND "base"."d1" IS NOT DISTINCT
          FROM "series"."d1" AND "base"."other" IS NOT DISTINCT
          FROM "series"."other" AND "base"."d0" = "series"."bucket"
        ) AS gaps
        UNION ALL SELECT "p",
          "d1",
          "other",
          "d0",
          "l0",
          "a0"
        FROM "base"
        WHERE "d0" IS NULL
      ) AS "t3"
      LEFT JOIN (
        SELECT DISTINCT ON ("t8"."p", "t8"."l0", "t8"."d1", "t8"."other") "t8".*
        FROM (
          SELECT "t6"."p",
            "t6"."d0" AS "d0",
            (("t6"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($32 AS text)) AS "l0",
            "t6"."series" AS "d1",
            "t6"."other",
            count(*) AS "a0"
          FROM (
            SELECT "t6".*,
              "t7"."d1" AS "series",
              NOT ("t7"."p" IS NOT NULL OR ("t6"."d1" IS NULL AND "t6"."p" IN (
              SELECT "p"
              FROM "kept"
              WHERE "d1" IS NULL
            ))) AS "other"
            FROM (
              SELECT 1 AS "p",
                ("t5"."sold_at" - make_interval(secs => mod(extract(epoch FROM (("t5"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($33 AS text))), CAST($34 AS bigint)))) AS "d0",
                "t5"."channel" COLLATE "C" AS "d1"
              FROM "public"."sales" AS "t5"
              WHERE ("t5"."sold_at" >= CAST($35 AS timestamp) AND "t5"."sold_at" < CAST($36 AS timestamp))
            ) AS "t6"
            LEFT JOIN "kept" AS "t7" ON "t7"."p" = "t6"."p" AND "t7"."d1" = "t6"."d1"
          ) AS "t6"
          GROUP BY "t6"."p", "t6"."d0", "t6"."series", "t6"."other"
        ) AS "t8"
        ORDER BY "t8"."p", "t8"."l0", "t8"."d1", "t8"."other", "t8"."d0"
      ) AS "t4" ON "t4"."p" = "t3"."p" AND "t4"."l0" = ("t3"."l0" + make_interval(days => CAST(CAST($37 AS bigint) AS integer)) * CAST($38 AS bigint)) AND "t4"."d1" IS NOT DISTINCT
      FROM "t3"."d1" AND "t4"."other" = "t3"."other"
    ) AS "t9"
  ) AS "t14"
) AS "t15"
WHERE (("t15"."n" > CAST($39 AS bigint) AND "t15"."n" <= CAST($40 AS bigint)) OR "t15"."n" = 1)
ORDER BY "t15"."p", "t15"."n";
-- $1 = "Europe/Berlin"
-- $2 = "3600"
-- $3 = "2024-10-26T22:00:00Z"
-- $4 = "2024-10-27T03:00:00Z"
-- $5 = "1"
-- $6 = "Europe/Berlin"
-- $7 = "Europe/Berlin"
-- $8 = "3600"
-- $9 = "2024-10-26T22:00:00Z"
-- $10 = "2024-10-27T03:00:00Z"
-- $11 = "2024-10-26T22:00:00Z"
-- $12 = "2024-10-26T22:00:00Z"
-- $13 = "Europe/Berlin"
-- $14 = "3600"
-- $15 = "2024-10-27T03:00:00Z"
-- $16 = "1"
-- $17 = "-1"
-- $18 = "2024-10-27T03:00:00Z"
-- $19 = "1"
-- $20 = "-1"
-- $21 = "Europe/Berlin"
-- $22 = "3600"
-- $23 = "Europe/Berlin"
-- $24 = "3600"
-- $25 = "3600"
-- $26 = "1"
-- $27 = "3600"
-- $28 = "10000"
-- $29 = "3600"
-- $30 = "10001"
-- $31 = "Europe/Berlin"
-- $32 = "Europe/Berlin"
-- $33 = "Europe/Berlin"
-- $34 = "3600"
-- $35 = "2024-10-19T22:00:00Z"
-- $36 = "2024-10-20T02:00:00Z"
-- $37 = "7"
-- $38 = "-1"
-- $39 = "0"
-- $40 = "1000"
