-- 3 statements

SELECT "t1"."c1" AS "r0"
FROM (
  SELECT "t0"."shelf" COLLATE "C" AS "c0",
    "t0"."shelf" AS "c1"
  FROM "public"."empty_shelves" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shelf" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c0" AS text) AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" DESC NULLS FIRST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS FIRST;
-- $1 = "1"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c0" AS text) AS "r1"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "public"."products" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "0"
