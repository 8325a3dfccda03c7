-- 2 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t5"."ordered_at")
  FROM "public"."orders" AS "t5"
  WHERE TRUE
)) AND (
  SELECT max("t5"."ordered_at")
  FROM "public"."orders" AS "t5"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t5"."ordered_at")
  FROM "public"."orders" AS "t5"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t5"."ordered_at")
  FROM "public"."orders" AS "t5"
  WHERE TRUE
) AS text) END AS "r3",
  CAST("t4"."a0" AS text) AS "r4",
  CAST(round("t4"."a1", 2) AS text) AS "r5",
  CAST(round("t4"."a2", 2) AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."total" AS "c0"
      FROM "public"."orders" AS "t0"
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
        ) AS "t2"
        WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."country" = CAST($1 AS text))
      )
    ) AS "t1"
  ) AS "t3"
) AS "t4" ON TRUE
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "NL"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CAST("t4"."a0" AS text) AS "r3",
  CAST(round("t4"."a1", 2) AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."total" AS "c0"
      FROM "public"."orders" AS "t0"
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
        ) AS "t2"
        WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."country" = CAST($1 AS text))
      )
    ) AS "t1"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "XX"
