-- 2 statements

SELECT "t2"."c0" AS "r0",
  to_base64("t2"."c1") AS "r1",
  "t2"."c2" AS "r2"
FROM (
  SELECT unnest(list_transform(CAST($1 AS VARCHAR[]), lambda element: from_base64(element))) AS "k0",
    unnest(range(len(list_transform(CAST($2 AS VARCHAR[]), lambda element: from_base64(element))))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."hash" AS "c1",
    "t1"."of" AS "c2"
  FROM "shop"."Fingerprint" AS "t1"
  WHERE "t1"."hash" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["AAH/","QUFILw==","",null,null,"AAAA"]
-- $2 = ["AAH/","QUFILw==","",null,null,"AAAA"]

SELECT "t2"."c0" AS "r0",
  "t2"."c1" AS "r1"
FROM (
  SELECT unnest(list_transform(CAST($1 AS VARCHAR[]), lambda element: from_base64(element))) AS "k0",
    unnest(range(len(list_transform(CAST($2 AS VARCHAR[]), lambda element: from_base64(element))))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."of" AS "c1"
  FROM "shop"."Fingerprint" AS "t1"
  WHERE "t1"."hash" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["QUFILw==",null,"AAH/"]
-- $2 = ["QUFILw==",null,"AAH/"]
