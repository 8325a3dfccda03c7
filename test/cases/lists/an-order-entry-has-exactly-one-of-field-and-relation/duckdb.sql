-- 1 statement

SELECT CAST("t2"."c2" AS VARCHAR) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) AS "c0",
    "t0"."product_id" AS "c1",
    "t0"."product_id" AS "c2"
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."title"
    FROM "shop"."Category" AS "t1"
    WHERE "t1"."category_id" = "t0"."category_id"
    LIMIT 1
  ) ASC NULLS LAST, "t0"."product_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "2"
-- $2 = "0"
