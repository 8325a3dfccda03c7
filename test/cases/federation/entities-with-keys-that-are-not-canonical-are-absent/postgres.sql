-- 2 statements

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."name" AS "c1"
  FROM "public"."customers" AS "t1"
  WHERE "t1"."customer_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = [null,null,null,null,null,null,null,"9007199254740992",null,null]

SELECT "t2"."c0" AS "r0",
  CASE WHEN isfinite("t2"."c1") AND "t2"."c1" >= '0001-01-01' THEN to_char("t2"."c1", 'YYYY-MM-DD') ELSE CAST("t2"."c1" AS text) END AS "r1"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."opened_on" AS "c1"
  FROM "public"."outlets" AS "t1"
  WHERE "t1"."country" = "t0"."k0" AND "t1"."number" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["NL","NL","NL","NL","NL"]
-- $2 = ["1",null,null,null,null]
