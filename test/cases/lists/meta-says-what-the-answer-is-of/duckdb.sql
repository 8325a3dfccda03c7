-- 1 statement

SELECT rtrim(rtrim(strftime((
  SELECT max("t0"."changed_at")
  FROM "shop"."Product" AS "t0"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."product_id" AS "c0",
    TRUE AS "c1",
    "t1"."product_id" AS "c2"
  FROM "shop"."Product" AS "t1"
  WHERE "t1"."colour" = CAST($1 AS VARCHAR)
  ORDER BY "t1"."product_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "red"
-- $2 = "2"
-- $3 = "0"
