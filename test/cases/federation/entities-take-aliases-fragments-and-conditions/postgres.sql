-- 2 statements

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST("t0"."k0" AS text) AS "r1",
  CAST("t3"."rows" AS text) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."orders" AS "t4"
  WHERE "t4"."customer_id" = "t0"."k0"
  HAVING count(*) > 0
), 0) AS text) AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST(round("t2"."c3", 2) AS text)) ORDER BY "t2"."c2") AS "rows"
  FROM (
    SELECT "t1"."total" AS "c0",
      "t1"."order_id" AS "c1",
      row_number() OVER ( ORDER BY "t1"."total" DESC NULLS LAST, "t1"."order_id" ASC NULLS LAST) AS "c2",
      "t1"."total" AS "c3"
    FROM "public"."orders" AS "t1"
    WHERE "t1"."customer_id" = "t0"."k0"
  ) AS "t2"
  WHERE "t2"."c2" > CAST($2 AS bigint) AND "t2"."c2" <= CAST($3 AS bigint)
) AS "t3" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = "0"
-- $3 = "2"

SELECT "t1"."c0" AS "r0"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0"
  FROM "public"."orders" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS bigint) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "100"
