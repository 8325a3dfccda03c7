-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS text) AS "r1",
  CASE WHEN "t1"."c1" IS NOT NULL THEN TRUE END AS "r2",
  CAST("t1"."c1" AS text) AS "r3",
  CAST("t4"."rows" AS text) AS "r4"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c2" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "public"."orders" AS "t2"
    WHERE "t2"."customer_id" = "t1"."c1"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($2 AS bigint) AND "t3"."c1" <= CAST($3 AS bigint)
) AS "t4" ON TRUE;
-- $1 = "104"
-- $2 = "0"
-- $3 = "21"
