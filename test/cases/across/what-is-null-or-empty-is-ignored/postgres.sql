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
        nullif(to_jsonb("tags"), 'null') AS "tags"
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
        nullif(to_jsonb("tags"), 'null') AS "tags"
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
