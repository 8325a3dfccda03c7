-- 2 statements

SELECT "t3"."c0" AS "r0",
  to_base64("t3"."c1") AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT unnest(list_transform(CAST($1 AS VARCHAR[]), lambda element: from_base64(element))) AS "k0",
      unnest(range(len(list_transform(CAST($2 AS VARCHAR[]), lambda element: from_base64(element))))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."hash" AS "c1",
      "t1"."of" AS "c2"
    FROM "shop"."Fingerprint" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["AAH/","QUFILw==","",null,null,"AAAA"]
-- $2 = ["AAH/","QUFILw==","",null,null,"AAAA"]

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1"
  FROM (
    SELECT unnest(list_transform(CAST($1 AS VARCHAR[]), lambda element: from_base64(element))) AS "k0",
      unnest(range(len(list_transform(CAST($2 AS VARCHAR[]), lambda element: from_base64(element))))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."of" AS "c1",
      "t1"."hash" AS "c2"
    FROM "shop"."Fingerprint" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["QUFILw==",null,"AAH/"]
-- $2 = ["QUFILw==",null,"AAH/"]
