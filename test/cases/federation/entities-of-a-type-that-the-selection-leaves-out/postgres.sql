-- 2 statements

SELECT "t3"."c0" AS "r0"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS bigint[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."customer_id" AS "c1"
    FROM "public"."customers" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","404"]

SELECT "t1"."c0" AS "r0",
  CASE WHEN isfinite("t1"."c1") AND "t1"."c1" >= '0001-01-01' THEN to_char("t1"."c1", 'YYYY-MM-DD') ELSE CAST("t1"."c1" AS text) END AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."opened_on" AS "c1"
  FROM "public"."outlets" AS "t0"
  WHERE "t0"."country" = CAST($1 AS text) AND "t0"."number" = CAST($2 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "BE"
-- $2 = "1"
