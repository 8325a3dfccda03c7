-- 11 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t9"."d0") AND "t9"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t9"."l0") AND "t9"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."l0" AS text) END AS "r4",
  "t9"."d1" AS "r5",
  "t9"."other" AS "r6",
  CAST("t9"."a0" AS text) AS "r7"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" ASC NULLS LAST, "t8"."d1" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."l0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              date_trunc('month', (("t4"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS text))) AS "l0",
              "t4"."channel" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."l0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($2 AS bigint)
    )
    SELECT "t3".*
    FROM (
      SELECT "t1"."p",
        CASE WHEN ((((("t1"."series" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($4 AS text)) = "t1"."series" THEN ((("t1"."series" AT TIME ZONE CAST($5 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."series" AT TIME ZONE CAST($6 AS text)) AT TIME ZONE 'UTC') END AS "d0",
        "t1"."series" AS "l0",
        "t1"."d1",
        "t1"."other",
        count(*) AS "a0"
      FROM (
        SELECT "t1".*,
          "t2"."d0" AS "series",
          NOT ("t2"."p" IS NOT NULL OR ("t1"."l0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          SELECT 1 AS "p",
            date_trunc('month', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($7 AS text))) AS "l0",
            "t0"."channel" COLLATE "C" AS "d1"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."l0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($8 AS bigint) AND "t9"."n" <= CAST($9 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "Europe/Berlin"
-- $2 = "2"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = "Europe/Berlin"
-- $7 = "Europe/Berlin"
-- $8 = "0"
-- $9 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t11"."c0" AS "r3",
  "t11"."c1" AS "r4",
  CASE WHEN isfinite("t9"."d0") AND "t9"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."d0" AS text) END AS "r5",
  CASE WHEN isfinite("t9"."l0") AND "t9"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."l0" AS text) END AS "r6",
  "t9"."d1" AS "r7",
  "t9"."other" AS "r8",
  CAST("t9"."a0" AS text) AS "r9",
  CAST(round("t9"."a1", 2) AS text) AS "r10",
  CAST("t9"."a2" AS text) AS "r11",
  CAST("t9"."a3" AS text) AS "r12"
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
              date_trunc('year', "t4"."sold_at") AS "l0",
              "t4"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d1"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
    FROM (
      SELECT "t1"."p",
        "t1"."l0" AS "d0",
        "t1"."l0" AS "l0",
        "t1"."series" AS "d1",
        "t1"."other",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a2",
        count(DISTINCT "t1"."c1") AS "a3"
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
            date_trunc('year', "t0"."sold_at") AS "l0",
            "t0"."shop_id" COLLATE "C" AS "d1",
            "t0"."amount" AS "c0",
            "t0"."channel" AS "c1"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d1" = "t1"."d1"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0", "t1"."series", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t10"."city" AS "c1"
  FROM "public"."shops" AS "t10"
  WHERE "t10"."shop_id" = "t9"."d1"
  LIMIT 1
) AS "t11" ON TRUE
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t9"."d0") AND "t9"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."d0" AS text) END AS "r3",
  CASE WHEN isfinite("t9"."l0") AND "t9"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t9"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t9"."l0" AS text) END AS "r4",
  "t9"."d1" AS "r5",
  "t9"."other" AS "r6",
  CAST("t9"."a0" AS text) AS "r7"
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
              date_trunc('year', "t4"."sold_at") AS "l0",
              "t4"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d1"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
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
            date_trunc('year', "t0"."sold_at") AS "l0",
            "t0"."shop_id" COLLATE "C" AS "d1"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d1" = "t1"."d1"
        WHERE ("t2"."p" IS NOT NULL OR ("t1"."d1" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d1" IS NULL
        )))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."l0", "t1"."series", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t9"."d0" AS "r3",
  "t9"."other" AS "r4",
  CAST("t9"."a0" AS text) AS "r5"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."a0" DESC NULLS LAST, "t8"."d0" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t4"."channel" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
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
            "t0"."channel" COLLATE "C" AS "d0"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "100"
-- $2 = "0"
-- $3 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t9"."d0" AS "r3",
  "t9"."other" AS "r4",
  CAST("t9"."a0" AS text) AS "r5"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."d0" ASC NULLS FIRST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d0" AS "d0"
          FROM (
            SELECT 1 AS "p",
              "t4"."shop_id" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
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
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "2"
-- $2 = "0"
-- $3 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t9"."d0" AS "r3",
  "t9"."d1" AS "r4",
  "t9"."other" AS "r5",
  CAST("t9"."a0" AS text) AS "r6"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" ASC NULLS LAST, "t8"."d1" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" ASC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d0" AS "d0",
            (CAST(sum("t5"."c0") AS double precision) / NULLIF(count("t5"."c0"), 0)) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t4"."shop_id" COLLATE "C" AS "d0",
              "t4"."channel" COLLATE "C" AS "d1",
              "t4"."amount" AS "c0"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."d1",
        "t1"."other",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a0"
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
            "t0"."shop_id" COLLATE "C" AS "d0",
            "t0"."channel" COLLATE "C" AS "d1",
            "t0"."amount" AS "c0"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "2"
-- $2 = "0"
-- $3 = "1000"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t9"."d0" AS "r3",
  "t9"."d1" AS "r4",
  "t9"."other" AS "r5",
  CAST("t9"."a0" AS text) AS "r6"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."a0" DESC NULLS LAST, "t8"."d0" ASC NULLS LAST, "t8"."d1" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t4"."shop_id" COLLATE "C" AS "d0",
              "t4"."paid" AS "d1"
            FROM "public"."sales" AS "t4"
            WHERE TRUE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."d1",
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
            "t0"."shop_id" COLLATE "C" AS "d0",
            "t0"."paid" AS "d1"
          FROM "public"."sales" AS "t0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "1"
-- $2 = "1"
-- $3 = "3"

SELECT "t13"."p" AS "r0",
  CAST("t13"."n" AS integer) AS "r1",
  CAST("t13"."total" AS integer) AS "r2",
  "t13"."d0" AS "r3",
  "t13"."other" AS "r4",
  CAST("t13"."a0" AS text) AS "r5",
  CAST("t13"."a1" AS text) AS "r6"
FROM (
  SELECT "t12".*,
    row_number() OVER (PARTITION BY "t12"."p" ORDER BY "t12"."a0" DESC NULLS LAST, "t12"."d0" ASC NULLS LAST, "t12"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t12"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t9"."p",
        "t9"."d0"
      FROM (
        SELECT "t8"."p",
          "t8"."d0",
          row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."a0" DESC NULLS LAST, "t8"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t7"."p",
            "t7"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t11"."c0" AS "d0"
            FROM "public"."sales" AS "t6"
            LEFT JOIN (
              SELECT DISTINCT ON ("t10"."shop_id") "t10"."country" COLLATE "C" AS "c0",
                "t10"."shop_id" AS "c1"
              FROM "public"."shops" AS "t10"
              WHERE TRUE
            ) AS "t11" ON "t11"."c1" = "t6"."shop_id"
            WHERE TRUE
          ) AS "t7"
          GROUP BY "t7"."p", "t7"."d0"
        ) AS "t8"
      ) AS "t9"
      WHERE "t9"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t5".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."other",
        count(*) AS "a0",
        count(DISTINCT "t1"."c0") AS "a1"
      FROM (
        SELECT "t1".*,
          "t4"."d0" AS "series",
          NOT ("t4"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          SELECT 1 AS "p",
            "t3"."c0" AS "d0",
            "t0"."shop_id" AS "c0"
          FROM "public"."sales" AS "t0"
          LEFT JOIN (
            SELECT DISTINCT ON ("t2"."shop_id") "t2"."country" COLLATE "C" AS "c0",
              "t2"."shop_id" AS "c1"
            FROM "public"."shops" AS "t2"
            WHERE TRUE
          ) AS "t3" ON "t3"."c1" = "t0"."shop_id"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t4" ON "t4"."p" = "t1"."p" AND "t4"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."other"
    ) AS "t5"
  ) AS "t12"
) AS "t13"
WHERE (("t13"."n" > CAST($2 AS bigint) AND "t13"."n" <= CAST($3 AS bigint)) OR "t13"."n" = 1)
ORDER BY "t13"."p", "t13"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  FALSE AS "r3",
  CAST("t3"."a0" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  "t9"."d0" AS "r3",
  "t9"."other" AS "r4",
  CAST("t9"."a0" AS text) AS "r5"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."a0" DESC NULLS LAST, "t8"."d0" ASC NULLS LAST, "t8"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t7"."p",
        "t7"."d0"
      FROM (
        SELECT "t6"."p",
          "t6"."d0",
          row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t5"."p",
            "t5"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t4"."channel" COLLATE "C" AS "d0"
            FROM "public"."sales" AS "t4"
            WHERE FALSE
          ) AS "t5"
          GROUP BY "t5"."p", "t5"."d0"
        ) AS "t6"
      ) AS "t7"
      WHERE "t7"."rank" <= CAST($1 AS bigint)
    )
    SELECT "t3".*
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
            "t0"."channel" COLLATE "C" AS "d0"
          FROM "public"."sales" AS "t0"
          WHERE FALSE
        ) AS "t1"
        LEFT JOIN "kept" AS "t2" ON "t2"."p" = "t1"."p" AND "t2"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."other"
    ) AS "t3"
  ) AS "t8"
) AS "t9"
WHERE (("t9"."n" > CAST($2 AS bigint) AND "t9"."n" <= CAST($3 AS bigint)) OR "t9"."n" = 1)
ORDER BY "t9"."p", "t9"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"
