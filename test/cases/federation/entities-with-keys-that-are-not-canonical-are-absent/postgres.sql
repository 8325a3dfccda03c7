-- 2 statements

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."name" AS "c1",
      "t1"."customer_id" AS "c2"
    FROM "public"."customers" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = [null,null,null,null,null,null,null,"9007199254740992",null,null]

SELECT "t3"."c0" AS "r0",
  CASE WHEN isfinite("t3"."c1") AND "t3"."c1" >= '0001-01-01' THEN to_char("t3"."c1", 'YYYY-MM-DD') ELSE CAST("t3"."c1" AS text) END AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."opened_on" AS "c1",
      "t1"."country" AS "c2",
      "t1"."number" AS "c3"
    FROM "public"."outlets" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0" AND "t2"."c3" = "t0"."k1"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["NL","NL","NL","NL"]
-- $2 = ["1",null,null,null]
