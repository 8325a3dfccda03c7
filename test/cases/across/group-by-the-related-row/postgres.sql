-- 4 statements

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS integer) AS "r1",
  CAST("t6"."total" AS integer) AS "r2",
  "t6"."d0" AS "r3",
  CAST("t6"."a0" AS text) AS "r4"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "public"."orders" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."customer_id") "t2"."score" AS "c0",
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
      WHERE EXISTS (
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
        WHERE ("t4"."customer_id" = "t0"."customer_id" AND "t4"."country" = CAST($1 AS text))
      )
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($2 AS bigint) AND "t6"."n" <= CAST($3 AS bigint)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = "NL"
-- $2 = "0"
-- $3 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t6"."ordered_at")
  FROM "public"."orders" AS "t6"
  WHERE TRUE
)) AND (
  SELECT max("t6"."ordered_at")
  FROM "public"."orders" AS "t6"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t6"."ordered_at")
  FROM "public"."orders" AS "t6"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t6"."ordered_at")
  FROM "public"."orders" AS "t6"
  WHERE TRUE
) AS text) END AS "r3",
  "t5"."d0" AS "r4",
  CAST("t5"."a0" AS text) AS "r5",
  CAST(round("t5"."a1", 2) AS text) AS "r6",
  CAST("t5"."a2" AS text) AS "r7"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      count(DISTINCT "t1"."c1") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0",
        "t0"."total" AS "c0",
        "t0"."customer_id" AS "c1"
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
) AS "t5" ON (("t5"."n" > CAST($1 AS bigint) AND "t5"."n" <= CAST($2 AS bigint)) OR "t5"."n" = 1)
WHERE TRUE
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  "t5"."d0" AS "r3",
  "t5"."d1" AS "r4",
  CAST(round("t5"."a0", 2) AS text) AS "r5"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" DESC NULLS FIRST, "t4"."a0" DESC NULLS LAST, "t4"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."d1",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0",
        "t0"."status" COLLATE "C" AS "d1",
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
    GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS bigint) AND "t5"."n" <= CAST($2 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3",
  CAST(round("t3"."a1", 2) AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."total" AS "c0"
      FROM "public"."orders" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
