-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "public"."customers" AS "t0"
  WHERE "t0"."customer_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t4"."c2" AS text), CAST(round("t4"."c3", 2) AS text)) ORDER BY "t4"."c1") AS "rows"
  FROM (
    SELECT "t3"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."order_id" ASC NULLS LAST) AS "c1",
      "t3"."order_id" AS "c2",
      "t3"."total" AS "c3"
    FROM "public"."orders" AS "t3"
    WHERE "t3"."customer_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($2 AS bigint) AND "t4"."c1" <= CAST($3 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "1"
-- $2 = "0"
-- $3 = "2"
