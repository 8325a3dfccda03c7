-- 3 statements

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN to_char("t1"."c3", 'YYYY-MM-DD') ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN to_char("t1"."c0", 'YYYY-MM-DD') ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."listed_on" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."listed_on" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."listed_on" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN to_char("t1"."c3", 'YYYY-MM-DD') ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN to_char("t1"."c0", 'YYYY-MM-DD') ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."listed_on" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."listed_on" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."listed_on" < CAST($1 AS date) OR "t0"."listed_on" IS NULL)) OR ("t0"."listed_on" = CAST($2 AS date) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."listed_on" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2024-01-10"
-- $2 = "2024-01-10"
-- $3 = "1"
-- $4 = "4"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN to_char("t1"."c3", 'YYYY-MM-DD') ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN to_char("t1"."c0", 'YYYY-MM-DD') ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."listed_on" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."listed_on" AS "c3"
  FROM "public"."products" AS "t0"
  WHERE TRUE AND ((("t0"."listed_on" < CAST($1 AS date) OR "t0"."listed_on" IS NULL)) OR ("t0"."listed_on" = CAST($2 AS date) AND ("t0"."product_id" > CAST($3 AS integer) OR "t0"."product_id" IS NULL)))
  ORDER BY "t0"."listed_on" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2023-12-31"
-- $2 = "2023-12-31"
-- $3 = "4"
-- $4 = "4"
-- $5 = "0"
