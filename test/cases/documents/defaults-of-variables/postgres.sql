-- 3 statements

SELECT CAST(round("t1"."c2", 2) AS text) AS "r0"
FROM (
  SELECT "t0"."total" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."total" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"

SELECT CAST(round("t1"."c2", 2) AS text) AS "r0"
FROM (
  SELECT "t0"."total" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."total" DESC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "0"

SELECT CAST(round("t1"."c2", 2) AS text) AS "r0"
FROM (
  SELECT "t0"."total" AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."total" AS "c2"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."total" ASC NULLS LAST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
