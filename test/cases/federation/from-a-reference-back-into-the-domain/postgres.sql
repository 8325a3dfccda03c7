-- 1 statement

SELECT "t2"."c0" AS "r0",
  CASE WHEN "t2"."c1" IS NOT NULL THEN TRUE END AS "r1",
  CAST("t2"."c1" AS text) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t3"
  WHERE "t3"."customer_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r3",
  CAST("t7"."rows" AS text) AS "r4"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t5"."c3" AS text), CAST(coalesce((
    SELECT count(*)
    FROM "public"."order_items" AS "t6"
    WHERE "t6"."order_id" = "t5"."c3"
    HAVING count(*) > 0
  ), 0) AS text)) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."total" AS "c0",
      "t4"."order_id" AS "c1",
      row_number() OVER ( ORDER BY "t4"."total" DESC NULLS LAST, "t4"."order_id" ASC NULLS LAST) AS "c2",
      "t4"."order_id" AS "c3"
    FROM "public"."orders" AS "t4"
    WHERE "t4"."customer_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($2 AS bigint) AND "t5"."c2" <= CAST($3 AS bigint)
) AS "t7" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["100"]
-- $2 = "0"
-- $3 = "21"
