-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS text) AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."device_id" AS "c1",
    "t0"."label" AS "c2"
  FROM "public"."devices" AS "t0"
  WHERE "t0"."device_id" = CAST($1 AS uuid) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "6f9619ff-8b86-d011-b42d-00c04fc964ff"
