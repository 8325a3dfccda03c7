-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t3"
  WHERE ("t3"."customer_id" = "t2"."c1" AND "t3"."total" > CAST($1 AS numeric(8,2)))
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1"
  FROM "public"."customers" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t5"."c2" AS text)) ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."order_id" ASC NULLS LAST) AS "c1",
      "t4"."order_id" AS "c2"
    FROM "public"."orders" AS "t4"
    WHERE ("t4"."customer_id" = "t2"."c1" AND "t4"."total" > CAST($3 AS numeric(8,2)))
  ) AS "t5"
  WHERE "t5"."c1" > CAST($4 AS bigint) AND "t5"."c1" <= CAST($5 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = "1.00"
-- $2 = ["1"]
-- $3 = "1.00"
-- $4 = "0"
-- $5 = "2"
