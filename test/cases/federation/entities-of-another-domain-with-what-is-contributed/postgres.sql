-- 1 statement

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST("t0"."k0" AS text) AS "r1",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS text) AS "r2",
  CAST("t4"."rows" AS text) AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t3"."c2" AS text)) ORDER BY "t3"."c1") AS "rows"
  FROM (
    SELECT "t2"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t2"."order_id" ASC NULLS LAST) AS "c1",
      "t2"."order_id" AS "c2"
    FROM "public"."orders" AS "t2"
    WHERE "t2"."customer_id" = "t0"."k0"
  ) AS "t3"
  WHERE "t3"."c1" > CAST($2 AS bigint) AND "t3"."c1" <= CAST($3 AS bigint)
) AS "t4" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2","1","77","404"]
-- $2 = "0"
-- $3 = "2"
