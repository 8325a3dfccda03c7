-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1",
  CAST(round("t2"."c2", 2) AS text) AS "r2",
  CASE WHEN "t2"."c3" IS NOT NULL THEN TRUE END AS "r3",
  CAST("t2"."c3" AS text) AS "r4",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."order_items" AS "t3"
  WHERE "t3"."order_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r5",
  CAST("t6"."rows" AS text) AS "r6"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."order_id" AS "c1",
    "t1"."total" AS "c2",
    "t1"."customer_id" AS "c3"
  FROM "public"."orders" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t5"."c3") ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."order_id" AS "c0",
      "t4"."position" AS "c1",
      row_number() OVER ( ORDER BY "t4"."order_id" ASC NULLS LAST, "t4"."position" ASC NULLS LAST) AS "c2",
      "t4"."product" AS "c3"
    FROM "public"."order_items" AS "t4"
    WHERE "t4"."order_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($2 AS bigint) AND "t5"."c2" <= CAST($3 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["101","100","999","104"]
-- $2 = "0"
-- $3 = "21"
