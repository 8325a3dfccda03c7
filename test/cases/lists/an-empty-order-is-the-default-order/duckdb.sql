-- 3 statements

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  "t1"."c3" AS "r1"
FROM (
  SELECT "t0"."colour" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2",
    "t0"."colour" AS "c3"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."colour" ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."price" AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."price" DESC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "0"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."product_id" AS "c0",
    "t0"."product_id" AS "c1"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "0"
