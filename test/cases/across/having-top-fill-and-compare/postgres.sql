-- 4 statements

SELECT "t13"."p" AS "r0",
  CAST("t13"."n" AS integer) AS "r1",
  CAST("t13"."total" AS integer) AS "r2",
  "t13"."d0" AS "r3",
  CAST(round("t13"."a1", 2) AS text) AS "r4",
  "t13"."found" AS "r5",
  CAST(round("t13"."b1", 2) AS text) AS "r6"
FROM (
  SELECT "t12".*,
    row_number() OVER (PARTITION BY "t12"."p" ORDER BY "t12"."a0" DESC NULLS LAST, "t12"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t12"."p") AS "total"
  FROM (
    SELECT "t5".*,
      "t6"."p" IS NOT NULL AS "found",
      "t6"."d0" AS "e0",
      "t6"."a0" AS "b0",
      "t6"."a1" AS "b1"
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t3"."c0" AS "d0",
          "t0"."total" AS "c0"
        FROM "public"."orders" AS "t0"
        LEFT JOIN (
          SELECT DISTINCT ON ("t2"."customer_id") "t2"."country" COLLATE "C" AS "c0",
            "t2"."customer_id" AS "c1"
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t2"
          WHERE TRUE
        ) AS "t3" ON "t3"."c1" = "t0"."customer_id"
        WHERE (("t0"."ordered_at" >= CAST($1 AS timestamp) AND "t0"."ordered_at" < CAST($2 AS timestamp)) AND EXISTS (
          SELECT 1
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t4"
          WHERE ("t4"."customer_id" = "t0"."customer_id" AND "t4"."score" >= CAST($3 AS integer))
        ))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t5"
    LEFT JOIN (
      SELECT "t8"."p",
        "t8"."d0",
        count(*) AS "a0",
        CAST(sum("t8"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t10"."c0" AS "d0",
          "t7"."total" AS "c0"
        FROM "public"."orders" AS "t7"
        LEFT JOIN (
          SELECT DISTINCT ON ("t9"."customer_id") "t9"."country" COLLATE "C" AS "c0",
            "t9"."customer_id" AS "c1"
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t9"
          WHERE TRUE
        ) AS "t10" ON "t10"."c1" = "t7"."customer_id"
        WHERE (("t7"."ordered_at" >= CAST($4 AS timestamp) AND "t7"."ordered_at" < CAST($5 AS timestamp)) AND EXISTS (
          SELECT 1
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t11"
          WHERE ("t11"."customer_id" = "t7"."customer_id" AND "t11"."score" >= CAST($6 AS integer))
        ))
      ) AS "t8"
      GROUP BY "t8"."p", "t8"."d0"
    ) AS "t6" ON "t6"."p" = "t5"."p" AND "t6"."d0" IS NOT DISTINCT
    FROM "t5"."d0"
  ) AS "t12"
) AS "t13"
WHERE (("t13"."n" > CAST($7 AS bigint) AND "t13"."n" <= CAST($8 AS bigint)) OR "t13"."n" = 1)
ORDER BY "t13"."p", "t13"."n";
-- $1 = "2025-02-01T00:00:00Z"
-- $2 = "2025-03-01T00:00:00Z"
-- $3 = "0"
-- $4 = "2025-01-01T00:00:00Z"
-- $5 = "2025-02-01T00:00:00Z"
-- $6 = "0"
-- $7 = "0"
-- $8 = "1000"

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
    WITH "base" AS (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
      FROM (
        SELECT 1 AS "p",
          date_trunc('month', "t0"."ordered_at") AS "l0",
          "t3"."c0" AS "d1",
          "t0"."total" AS "c0"
        FROM "public"."orders" AS "t0"
        LEFT JOIN (
          SELECT DISTINCT ON ("t2"."customer_id") "t2"."country" COLLATE "C" AS "c0",
            "t2"."customer_id" AS "c1"
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t2"
          WHERE TRUE
        ) AS "t3" ON "t3"."c1" = "t0"."customer_id"
        WHERE ("t0"."ordered_at" >= CAST($1 AS timestamp) AND "t0"."ordered_at" < CAST($2 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0", "t1"."d1"
    ),
      "combination" AS (
      SELECT DISTINCT "p",
        "d1"
      FROM "base"
    ),
      "ends" AS (
      SELECT keys."ordinal" AS "p",
        date_trunc('month', CAST($3 AS timestamp)) AS "low",
        date_trunc('month', (CAST($4 AS timestamp) + make_interval(secs => CAST(CAST($5 AS bigint) / 1e6 AS double precision)) * CAST($6 AS bigint))) AS "high"
      FROM (
        SELECT 1 AS "ordinal"
      ) AS keys
      LEFT JOIN "base" ON "base"."p" = keys."ordinal"
      GROUP BY keys."ordinal"
    ),
      "made" AS (
      SELECT "combination".*,
        generate_series("ends"."low", least("ends"."high", ("ends"."low" + make_interval(months => CAST(CAST($7 AS bigint) AS integer)) * CAST($8 AS bigint))), make_interval(months => CAST(CAST($9 AS bigint) AS integer))) AS "bucket"
      FROM "combination" JOIN "ends" ON "ends"."p" = "combination"."p"
      LIMIT CAST($10 AS bigint)
    ),
      "series" AS (
      SELECT *
      FROM "made"
      UNION SELECT "p",
        "d1",
        "l0"
      FROM "base"
      WHERE "l0" IS NOT NULL
    )
    SELECT "p",
      "d1",
      "d0",
      "l0",
      CASE WHEN "there" THEN "a0" ELSE CAST(0 AS numeric(38,2)) END AS "a0"
    FROM (
      SELECT "series"."p",
        "series"."d1",
        "series"."bucket" AS "d0",
        "series"."bucket" AS "l0",
        "base"."a0",
        "base"."p" IS NOT NULL AS "there",
        count("base"."p") OVER (PARTITION BY "series"."p", "series"."d1" ORDER BY "series"."bucket") AS "run"
      FROM "series"
      LEFT JOIN "base" ON "base"."p" IS NOT DISTINCT
      FROM "series"."p" AND "base"."d1" IS NOT DISTINCT
      FROM "series"."d1" AND "base"."l0" = "series"."bucket"
    ) AS gaps
    UNION ALL SELECT "p",
      "d1",
      "d0",
      "l0",
      "a0"
    FROM "base"
    WHERE "l0" IS NULL
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($11 AS bigint) AND "t5"."n" <= CAST($12 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "2025-01-01T00:00:00Z"
-- $2 = "2025-05-01T00:00:00Z"
-- $3 = "2025-01-01T00:00:00Z"
-- $4 = "2025-05-01T00:00:00Z"
-- $5 = "1"
-- $6 = "-1"
-- $7 = "1"
-- $8 = "10000"
-- $9 = "1"
-- $10 = "10001"
-- $11 = "0"
-- $12 = "1000"

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS integer) AS "r1",
  CAST("t6"."total" AS integer) AS "r2",
  "t6"."d0" AS "r3",
  CAST(round("t6"."a0", 2) AS text) AS "r4"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."a1" DESC NULLS LAST, "t5"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t4".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t3"."c0" AS "d0",
          "t0"."total" AS "c0"
        FROM "public"."orders" AS "t0"
        LEFT JOIN (
          SELECT DISTINCT ON ("t2"."customer_id") "t2"."country" COLLATE "C" AS "c0",
            "t2"."customer_id" AS "c1"
          FROM (
            SELECT "customer_id",
              "name",
              "country",
              "segment",
              "score",
              "balance",
              "since",
              nullif(to_jsonb("address"), 'null') AS "address",
              CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
              ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
            FROM "public"."customers"
          ) AS "t2"
          WHERE TRUE
        ) AS "t3" ON "t3"."c1" = "t0"."customer_id"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t4"
    WHERE (("t4"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($2 AS bigint) AND "t6"."n" <= CAST($3 AS bigint)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = "100.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  "t7"."d0" AS "r3",
  CASE WHEN isfinite("t7"."d1") AND "t7"."d1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."d1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."d1" AS text) END AS "r4",
  CASE WHEN isfinite("t7"."l1") AND "t7"."l1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t7"."l1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t7"."l1" AS text) END AS "r5",
  CAST(round("t7"."a0", 2) AS text) AS "r6"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS LAST, "t6"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t5"."p",
      "t5"."d0",
      "t5"."d1",
      "t5"."l1",
      "t5"."a0"
    FROM (
      SELECT "t4".*,
        row_number() OVER (PARTITION BY "t4"."p", "t4"."d0" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST, "t4"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."l1" AS "d1",
          "t1"."l1" AS "l1",
          CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
        FROM (
          SELECT 1 AS "p",
            "t3"."c0" AS "d0",
            date_trunc('month', "t0"."ordered_at") AS "l1",
            "t0"."total" AS "c0"
          FROM "public"."orders" AS "t0"
          LEFT JOIN (
            SELECT DISTINCT ON ("t2"."customer_id") "t2"."country" COLLATE "C" AS "c0",
              "t2"."customer_id" AS "c1"
            FROM (
              SELECT "customer_id",
                "name",
                "country",
                "segment",
                "score",
                "balance",
                "since",
                nullif(to_jsonb("address"), 'null') AS "address",
                CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
                ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
              FROM "public"."customers"
            ) AS "t2"
            WHERE TRUE
          ) AS "t3" ON "t3"."c1" = "t0"."customer_id"
          WHERE TRUE
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."l1"
      ) AS "t4"
    ) AS "t5"
    WHERE "t5"."rank" <= CAST($1 AS bigint)
  ) AS "t6"
) AS "t7"
WHERE (("t7"."n" > CAST($2 AS bigint) AND "t7"."n" <= CAST($3 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"
