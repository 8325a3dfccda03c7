-- 4 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  CASE WHEN isfinite((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
)) AND (
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) AS text) END AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS text) AS "r3",
  "t5"."c0" AS "r4",
  CASE WHEN isfinite("t5"."c1") AND "t5"."c1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."c1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."c1" AS text) END AS "r5",
  CAST("t5"."c2" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "public"."orders" AS "t2"
  WHERE TRUE
  ORDER BY (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" DESC NULLS LAST, (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  CASE WHEN isfinite((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
)) AND (
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) AS text) END AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS text) AS "r3",
  "t5"."c0" AS "r4",
  CASE WHEN isfinite("t5"."c1") AND "t5"."c1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."c1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."c1" AS text) END AS "r5",
  CAST("t5"."c2" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "public"."orders" AS "t2"
  WHERE TRUE AND ((((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" < CAST($1 AS text) OR (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NULL)) OR ((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" = CAST($2 AS text) AND ((
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) > CAST($3 AS timestamp) OR (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" = CAST($4 AS text) AND (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($5 AS timestamp) AND ("t2"."order_id" > CAST($6 AS bigint) OR "t2"."order_id" IS NULL)))
  ORDER BY (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" DESC NULLS LAST, (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($7 AS bigint) OFFSET CAST($8 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "NL"
-- $3 = "2024-02-01T10:00:00.123456Z"
-- $4 = "NL"
-- $5 = "2024-02-01T10:00:00.123456Z"
-- $6 = "104"
-- $7 = "4"
-- $8 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  CASE WHEN isfinite((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
)) AND (
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) AS text) END AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS text) AS "r3",
  "t5"."c0" AS "r4",
  CASE WHEN isfinite("t5"."c1") AND "t5"."c1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."c1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."c1" AS text) END AS "r5",
  CAST("t5"."c2" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "public"."orders" AS "t2"
  WHERE TRUE AND (((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NULL AND ((
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) > CAST($1 AS timestamp) OR (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NULL AND (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($2 AS timestamp) AND ("t2"."order_id" > CAST($3 AS bigint) OR "t2"."order_id" IS NULL)))
  ORDER BY (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" DESC NULLS LAST, (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "2023-12-31T23:59:59Z"
-- $2 = "2023-12-31T23:59:59Z"
-- $3 = "106"
-- $4 = "4"
-- $5 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  CASE WHEN isfinite((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
)) AND (
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t1"."ordered_at")
  FROM "public"."orders" AS "t1"
  WHERE TRUE
) AS text) END AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS text) AS "r3",
  "t5"."c0" AS "r4",
  CASE WHEN isfinite("t5"."c1") AND "t5"."c1" >= '0001-01-01' THEN rtrim(rtrim(to_char("t5"."c1", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t5"."c1" AS text) END AS "r5",
  CAST("t5"."c2" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "public"."orders" AS "t2"
  WHERE TRUE AND (((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NOT NULL) OR ((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NULL AND (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NOT NULL) OR ((
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" IS NULL AND (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND "t2"."order_id" < CAST($1 AS bigint)))
  ORDER BY (
    SELECT "t3"."country"
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
    ) AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) COLLATE "C" ASC NULLS FIRST, (
    SELECT "t4"."since"
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
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) DESC NULLS FIRST, "t2"."order_id" DESC NULLS FIRST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" ASC NULLS FIRST, "t5"."c1" DESC NULLS FIRST, "t5"."c2" DESC NULLS FIRST;
-- $1 = "102"
-- $2 = "3"
-- $3 = "0"
