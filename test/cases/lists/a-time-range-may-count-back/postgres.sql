-- 5 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS timestamp) AND "t0"."changed_at" < CAST($2 AS timestamp))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-01T00:00:00Z"
-- $2 = "2024-06-01T00:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c2") AND "t1"."c2" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c2", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c2" AS text) END AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."changed_at" AS "c2"
  FROM "public"."products" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS timestamp) AND "t0"."changed_at" < CAST($2 AS timestamp))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-11T12:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE ("t0"."changed_at" >= CAST($1 AS timestamp) AND "t0"."changed_at" < CAST($2 AS timestamp))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "2024-05-31T12:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE ("t0"."changed_at" > ((
    SELECT max("t1"."changed_at")
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ) + make_interval(days => CAST(CAST($1 AS bigint) AS integer), secs => CAST(CAST($2 AS bigint) AS double precision)) * CAST($3 AS bigint)) AND "t0"."changed_at" <= (
    SELECT max("t1"."changed_at")
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "30"
-- $2 = "50400"
-- $3 = "-1"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE ("t0"."changed_at" > ((
    SELECT max("t1"."changed_at")
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ) + make_interval(days => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint)) AND "t0"."changed_at" <= (
    SELECT max("t1"."changed_at")
    FROM "public"."products" AS "t1"
    WHERE TRUE
  ))
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "31"
-- $2 = "-1"
-- $3 = "101"
-- $4 = "0"
