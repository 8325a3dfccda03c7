-- 10 statements

SELECT "t3"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."total" > CAST($1 AS numeric(10,2)))
  ) AND (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t2"
    WHERE ("t2"."customer_id" = "t0"."customer_id" AND "t2"."status" IS NULL)
  )) IS NOT TRUE)
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "45.00"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
  )
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."status" = CAST($1 AS text))
  )
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "open"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."total" > CAST($1 AS numeric(10,2)))
  )) IS NOT TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "45.00"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND ("t1"."status" = CAST($1 AS text)) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "paid"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE "t1"."customer_id" = "t0"."customer_id"
  )) IS NOT TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND "t1"."status" = CAST($1 AS text))
  )) IS NOT TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "open"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."customer_id" AS "c0",
    "t0"."name" AS "c1"
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
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND (TRUE) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."customer_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
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
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT "t2"."c2" AS "r0",
  "t2"."c3" AS "r1"
FROM (
  SELECT "t0"."country" COLLATE "C" AS "c0",
    "t0"."number" AS "c1",
    "t0"."country" AS "c2",
    "t0"."number" AS "c3"
  FROM "public"."outlets" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."outlet_country" = "t0"."country" AND "t1"."outlet_number" = "t0"."number" AND "t1"."total" > CAST($1 AS numeric(10,2)))
  )) IS NOT TRUE
  ORDER BY "t0"."country" COLLATE "C" ASC NULLS LAST, "t0"."number" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "15.00"
-- $2 = "101"
-- $3 = "0"
