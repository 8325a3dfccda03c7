-- 8 statements

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "1999-12-31T00:00:00Z"
-- $2 = "1999-12-31T00:00:00Z"
-- $3 = "7"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-04-30T23:59:59.999999Z"
-- $2 = "2024-04-30T23:59:59.999999Z"
-- $3 = "4"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-05-01T10:00:00Z"
-- $3 = "1"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00Z"
-- $2 = "2024-05-01T10:00:00Z"
-- $3 = "6"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-05-01T10:00:00.000001Z"
-- $2 = "2024-05-01T10:00:00.000001Z"
-- $3 = "2"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."changed_at" > CAST($1 AS timestamp) OR "t0"."changed_at" IS NULL)) OR ("t0"."changed_at" = CAST($2 AS timestamp) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-06-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
-- $3 = "5"
-- $4 = "2"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c3", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."changed_at" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."changed_at" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND (("t0"."changed_at" IS NULL AND ("t0"."product_id" > CAST($1 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."changed_at" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "2"
-- $3 = "0"
