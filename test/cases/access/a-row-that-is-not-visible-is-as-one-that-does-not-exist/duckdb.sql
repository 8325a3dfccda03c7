-- 2 statements

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."person_id" AS "c1",
      "t1"."country" AS "c2"
    FROM "shop"."Person" AS "t1"
    WHERE "t1"."country" IN (
      SELECT unnest(CAST($3 AS VARCHAR[]))
    )
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["2","99","1"]
-- $2 = ["2","99","1"]
-- $3 = ["NL"]

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."person_id" AS "c1"
    FROM "shop"."Person" AS "t1"
    WHERE "t1"."country" IN (
      SELECT unnest(CAST($3 AS VARCHAR[]))
    )
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["2","99","1"]
-- $2 = ["2","99","1"]
-- $3 = ["NL"]
