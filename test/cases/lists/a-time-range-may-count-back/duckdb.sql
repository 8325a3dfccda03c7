-- 5 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c2", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."changed_at" AS "c2"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-11T12:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS TIMESTAMP) AND "t0"."changed_at" < CAST($2 AS TIMESTAMP))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-31T12:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" > ((
    SELECT max("t1"."changed_at")
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ) + (to_days(CAST(CAST($1 AS BIGINT) AS INTEGER)) + to_seconds(CAST($2 AS BIGINT))) * CAST(CAST($3 AS BIGINT) AS INTEGER)) AND "t0"."changed_at" <= (
    SELECT max("t1"."changed_at")
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "30"
-- $2 = "50400"
-- $3 = "-1"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t2"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE ("t0"."changed_at" > ((
    SELECT max("t1"."changed_at")
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ) + (to_days(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER)) AND "t0"."changed_at" <= (
    SELECT max("t1"."changed_at")
    FROM "shop"."Product" AS "t1"
    WHERE TRUE
  ))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "31"
-- $2 = "-1"
-- $3 = "101"
-- $4 = "0"
