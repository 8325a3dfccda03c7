-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS text) AS "r1",
  CAST(round("t3"."c2", 2) AS text) AS "r2",
  CASE WHEN "t3"."c3" IS NOT NULL THEN TRUE END AS "r3",
  CAST("t3"."c3" AS text) AS "r4",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."order_items" AS "t4"
  WHERE "t4"."order_id" = "t3"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r5",
  CAST("t7"."rows" AS text) AS "r6"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."order_id" AS "c1",
      "t1"."total" AS "c2",
      "t1"."customer_id" AS "c3"
    FROM "public"."orders" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t6"."c3") ORDER BY "t6"."c2") AS "rows"
  FROM (
    SELECT "t5"."order_id" AS "c0",
      "t5"."position" AS "c1",
      row_number() OVER ( ORDER BY "t5"."order_id" ASC NULLS LAST, "t5"."position" ASC NULLS LAST) AS "c2",
      "t5"."product" AS "c3"
    FROM "public"."order_items" AS "t5"
    WHERE "t5"."order_id" = "t3"."c1"
  ) AS "t6"
  WHERE "t6"."c2" > CAST($2 AS bigint) AND "t6"."c2" <= CAST($3 AS bigint)
) AS "t7" ON TRUE
ORDER BY "t3".ordinal;
-- $1 = ["101","100","999","104"]
-- $2 = "0"
-- $3 = "21"
