-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
      unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."customer_id" AS "c1",
      "t1"."name" AS "c2"
    FROM "crm"."Customer" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["9007199254740992","9007199254740993"]
-- $2 = ["9007199254740992","9007199254740993"]
