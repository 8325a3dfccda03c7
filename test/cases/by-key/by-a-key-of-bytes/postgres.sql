-- 2 statements

SELECT "t2"."c0" AS "r0",
  translate(encode("t2"."c1", 'base64'), chr(10), '') AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT *
  FROM unnest(ARRAY(
    SELECT decode(element, 'base64')
    FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed(element, place)
    ORDER BY place
  )) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."hash" AS "c1",
    "t1"."of" AS "c2"
  FROM "public"."fingerprints" AS "t1"
  WHERE "t1"."hash" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["AAH/","QUFILw==","",null,null,"AAAA"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT *
  FROM unnest(ARRAY(
    SELECT decode(element, 'base64')
    FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed(element, place)
    ORDER BY place
  )) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."of" AS "c1"
  FROM "public"."fingerprints" AS "t1"
  WHERE "t1"."hash" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["QUFILw==",null,"AAH/"]
