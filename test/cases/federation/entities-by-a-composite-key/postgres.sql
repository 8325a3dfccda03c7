-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  CASE WHEN isfinite("t2"."c3") AND "t2"."c3" >= '0001-01-01' THEN to_char("t2"."c3", 'YYYY-MM-DD') ELSE CAST("t2"."c3" AS text) END AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS text[]), CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", "k1", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."country" AS "c1",
    "t1"."number" AS "c2",
    "t1"."opened_on" AS "c3"
  FROM "public"."outlets" AS "t1"
  WHERE "t1"."country" = "t0"."k0" AND "t1"."number" = "t0"."k1" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["BE","NL","NL","BE"]
-- $2 = ["1","2","9","2"]
