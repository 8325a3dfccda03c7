-- 6 statements

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  "t5"."d0" AS "r3",
  CAST("t5"."a0" AS text) AS "r4"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "public"."orders" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."customer_id") "t2"."segment" COLLATE "C" AS "c0",
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
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS bigint) AND "t5"."n" <= CAST($2 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
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
    ) AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND ("t1"."segment" = ANY(CAST($1 AS text[]))) IS NOT TRUE)
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["NEW"]
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
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
    ) AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."segment" = CAST($1 AS text))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "LOYAL"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
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
    ) AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."segment" = CAST($1 AS text))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NOBODY"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
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
    ) AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND lower(translate("t1"."segment", 'Σİ', 'σi') COLLATE "und-x-icu") LIKE lower(translate(CAST($1 AS text), 'Σİ', 'σi') COLLATE "und-x-icu") ESCAPE '\')
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "%e%"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."segment"
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
    SELECT "t1"."segment"
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
  ) COLLATE "C" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" DESC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
