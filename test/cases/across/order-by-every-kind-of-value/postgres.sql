-- 5 statements

SELECT CAST("t3"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT (CASE WHEN ("t1"."score" >= CAST($1 AS integer)) THEN CAST($2 AS text) WHEN (NOT ("t1"."score" IS NULL)) THEN CAST($3 AS text) END)
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
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
    WHERE ("t2"."customer_id" = "t0"."customer_id" AND ("t2"."score" IS NULL) IS NOT TRUE)
  )
  ORDER BY (
    SELECT (CASE WHEN ("t1"."score" >= CAST($4 AS integer)) THEN CAST($5 AS text) WHEN (NOT ("t1"."score" IS NULL)) THEN CAST($6 AS text) END)
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) COLLATE "C" ASC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($7 AS bigint) OFFSET CAST($8 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST, "t3"."c1" ASC NULLS LAST;
-- $1 = "50"
-- $2 = "high"
-- $3 = "low"
-- $4 = "50"
-- $5 = "high"
-- $6 = "low"
-- $7 = "101"
-- $8 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."balance"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."balance"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) DESC NULLS FIRST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS FIRST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."name"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."name"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) COLLATE "C" ASC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."score"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."score"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) ASC NULLS FIRST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS FIRST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c3" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."since"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) AS "c0",
    "t0"."total" AS "c1",
    "t0"."order_id" AS "c2",
    "t0"."order_id" AS "c3"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."since"
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
    ) AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, "t0"."total" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" DESC NULLS LAST, "t2"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
