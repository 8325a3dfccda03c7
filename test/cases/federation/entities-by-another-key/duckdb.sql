-- 2 statements

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1",
  "t2"."c2" AS "r2",
  "t2"."c3" AS "r3"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1",
    "t1"."email" AS "c2",
    "t1"."name" AS "c3"
  FROM "crm"."Customer" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1",
  "t2"."c2" AS "r2",
  "t2"."c3" AS "r3"
FROM (
  SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
    unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1",
    "t1"."email" AS "c2",
    "t1"."name" AS "c3"
  FROM "crm"."Customer" AS "t1"
  WHERE "t1"."email" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["ben@x.org","nobody@x.org"]
-- $2 = ["ben@x.org","nobody@x.org"]
