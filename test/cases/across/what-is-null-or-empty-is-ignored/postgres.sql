-- 6 statements

SELECT CAST(coalesce((
  SELECT count(*)
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND FALSE)
  )
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
    WHERE ("t1"."customer_id" = "t0"."customer_id" AND FALSE)
  )) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";
