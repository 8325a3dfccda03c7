-- 1 statement

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  "t0"."k0" AS "r1",
  CAST("t3"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t2"."c2" AS VARCHAR)) ORDER BY "t2"."c1")) AS "rows"
  FROM (
    SELECT "t1"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t1"."order_id" ASC NULLS LAST) AS "c1",
      "t1"."order_id" AS "c2"
    FROM "sales"."Order" AS "t1"
    WHERE "t1"."contact_email" = "t0"."k0"
  ) AS "t2"
  WHERE "t2"."c1" > CAST($3 AS BIGINT) AND "t2"."c1" <= CAST($4 AS BIGINT)
) AS "t3" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["ben@x.org","ada@x.org"]
-- $2 = ["ben@x.org","ada@x.org"]
-- $3 = "0"
-- $4 = "21"
