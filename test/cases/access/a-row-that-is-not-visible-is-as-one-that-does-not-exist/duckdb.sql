-- 2 statements

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."person_id" AS "c1",
    "t1"."country" AS "c2"
  FROM "shop"."Person" AS "t1"
  WHERE "t1"."person_id" = "t0"."k0" AND "t1"."country" IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  )
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2","99","1"]
-- $2 = ["2","99","1"]
-- $3 = ["NL"]

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."person_id" AS "c1"
  FROM "shop"."Person" AS "t1"
  WHERE "t1"."person_id" = "t0"."k0" AND "t1"."country" IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  )
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["2","99","1"]
-- $2 = ["2","99","1"]
-- $3 = ["NL"]
