-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t1"."c1" AS "r1",
  "t1"."c2" AS "r2",
  "t1"."c3" AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."order_no" AS "c1",
    "t0"."line_no" AS "c2",
    "t0"."quantity" AS "c3"
  FROM "shop"."OrderLine" AS "t0"
  WHERE "t0"."order_no" = CAST($1 AS VARCHAR) AND "t0"."line_no" = CAST($2 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "A-1"
-- $2 = "2"
