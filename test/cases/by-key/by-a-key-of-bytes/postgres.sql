-- 2 statements

SELECT "t3"."c0" AS "r0",
  translate(encode("t3"."c1", 'base64'), chr(10), '') AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT *
    FROM unnest(ARRAY(
      SELECT decode(element, 'base64')
      FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed(element, place)
      ORDER BY place
    )) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."hash" AS "c1",
      "t1"."of" AS "c2"
    FROM "public"."fingerprints" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["AAH/","QUFILw==","",null,null,"AAAA"]

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT *
    FROM unnest(ARRAY(
      SELECT decode(element, 'base64')
      FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed(element, place)
      ORDER BY place
    )) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."of" AS "c1",
      "t1"."hash" AS "c2"
    FROM "public"."fingerprints" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["QUFILw==",null,"AAH/"]
