-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS text) AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."customer_id" AS "c1",
      "t1"."name" AS "c2"
    FROM "public"."customers" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["9007199254740992","9007199254740993"]
