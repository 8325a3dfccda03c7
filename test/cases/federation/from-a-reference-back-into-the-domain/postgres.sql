-- 1 statement

SELECT "t1"."c0" AS "r0",
  CASE WHEN "t1"."c1" IS NOT NULL THEN TRUE END AS "r1",
  CAST("t1"."c1" AS text) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r3",
  CAST("t6"."rows" AS text) AS "r4"
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
  SELECT jsonb_agg(jsonb_build_array(CAST("t4"."c3" AS text), CAST(coalesce((
    SELECT count(*)
    FROM "public"."order_items" AS "t5"
    WHERE "t5"."order_id" = "t4"."c3"
    HAVING count(*) > 0
  ), 0) AS text)) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."total" AS "c0",
      "t3"."order_id" AS "c1",
      row_number() OVER ( ORDER BY "t3"."total" DESC NULLS LAST, "t3"."order_id" ASC NULLS LAST) AS "c2",
      "t3"."order_id" AS "c3"
    FROM "public"."orders" AS "t3"
    WHERE "t3"."customer_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c2" > CAST($2 AS bigint) AND "t4"."c2" <= CAST($3 AS bigint)
) AS "t6" ON TRUE;
-- $1 = "100"
-- $2 = "0"
-- $3 = "21"
