-- 5 statements

SELECT CAST("t3"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE (EXISTS (
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS text))
  ) AND EXISTS (
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
    WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."score" > CAST($2 AS integer))
  ))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "20"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t3"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE (EXISTS (
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS text))
  ) AND EXISTS (
    SELECT 1
    FROM "public"."outlets" AS "t2"
    WHERE ("t2"."country" = "t0"."outlet_country" AND "t2"."number" = "t0"."outlet_number" AND "t2"."number" = CAST($2 AS integer))
  ))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND (("t1"."name" IS NULL) IS NOT TRUE AND ("t1"."country" = CAST($1 AS text) OR ("t1"."score" < CAST($2 AS integer)) IS NOT TRUE)))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "DE"
-- $2 = "80"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE (EXISTS (
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS text))
  )) IS NOT TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE (EXISTS (
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."country" = CAST($1 AS text))
  ) OR "t0"."status" = CAST($2 AS text))
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "DE"
-- $2 = "open"
-- $3 = "101"
-- $4 = "0"
