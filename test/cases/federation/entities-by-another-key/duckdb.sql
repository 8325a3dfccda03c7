-- 2 statements

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS VARCHAR) AS "r1",
  "t1"."c2" AS "r2",
  "t1"."c3" AS "r3"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1",
    "t0"."email" AS "c2",
    "t0"."name" AS "c3"
  FROM "crm"."Customer" AS "t0"
  WHERE "t0"."customer_id" = CAST($1 AS BIGINT) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1",
  "t3"."c2" AS "r2",
  "t3"."c3" AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
      unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."customer_id" AS "c1",
      "t1"."email" AS "c2",
      "t1"."name" AS "c3"
    FROM "crm"."Customer" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["ben@x.org","nobody@x.org"]
-- $2 = ["ben@x.org","nobody@x.org"]
