-- 8 statements

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "1999-12-31T00:00:00Z"
-- $2 = "1999-12-31T00:00:00Z"
-- $3 = "7"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-04-30T23:59:59.999999Z"
-- $2 = "2024-04-30T23:59:59.999999Z"
-- $3 = "4"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-05-01T10:00:00Z"
-- $3 = "1"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-05-01T10:00:00Z"
-- $3 = "6"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00.000001Z"
-- $2 = "2024-05-01T10:00:00.000001Z"
-- $3 = "2"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS TIMESTAMP) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS TIMESTAMP) AND ("t0"."product_id" > CAST($3 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-06-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
-- $3 = "5"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE AND (("t0"."changed_at" IS NULL AND ("t0"."product_id" > CAST($1 AS INTEGER) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "2"
-- $3 = "0"
