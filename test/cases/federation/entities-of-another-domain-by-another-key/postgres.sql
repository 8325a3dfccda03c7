-- 1 statement

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  "t0"."k0" AS "r1",
  CAST("t3"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t2"."c2" AS text)) ORDER BY "t2"."c1") AS "rows"
  FROM (
    SELECT "t1"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t1"."order_id" ASC NULLS LAST) AS "c1",
      "t1"."order_id" AS "c2"
    FROM "public"."orders" AS "t1"
    WHERE "t1"."contact_email" = "t0"."k0"
  ) AS "t2"
  WHERE "t2"."c1" > CAST($2 AS bigint) AND "t2"."c1" <= CAST($3 AS bigint)
) AS "t3" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["ben@x.org","ada@x.org"]
-- $2 = "0"
-- $3 = "21"
