-- 3 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Reading" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c3" AS "r1",
  "t2"."c4" AS "r2",
  rtrim(rtrim(strftime("t2"."c5", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  regexp_replace(CAST("t2"."c6" AS VARCHAR), '\.0$', '') AS "r4",
  CAST(to_json(list_transform("t2"."c7", lambda element: element)) AS VARCHAR) AS "r5"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."sensor" AS "c0",
    "t1"."at" AS "c1",
    "t1"."value" AS "c2",
    TRUE AS "c3",
    "t1"."sensor" AS "c4",
    "t1"."at" AS "c5",
    "t1"."value" AS "c6",
    "t1"."labels" AS "c7"
  FROM "shop"."Reading" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."sensor" ASC NULLS LAST, "t1"."at" ASC NULLS LAST, "t1"."value" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST, "t2"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c3" AS "r0",
  regexp_replace(CAST("t1"."c4" AS VARCHAR), '\.0$', '') AS "r1"
FROM (
  SELECT "t0"."sensor" AS "c0",
    "t0"."at" AS "c1",
    "t0"."value" AS "c2",
    "t0"."sensor" AS "c3",
    "t0"."value" AS "c4"
  FROM "shop"."Reading" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."sensor" ASC NULLS LAST, "t0"."at" ASC NULLS LAST, "t0"."value" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST, "t1"."c2" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "2"

SELECT "t1"."c3" AS "r0",
  regexp_replace(CAST("t1"."c4" AS VARCHAR), '\.0$', '') AS "r1"
FROM (
  SELECT "t0"."value" AS "c0",
    "t0"."sensor" AS "c1",
    "t0"."at" AS "c2",
    "t0"."sensor" AS "c3",
    "t0"."value" AS "c4"
  FROM "shop"."Reading" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."value" DESC NULLS LAST, "t0"."sensor" ASC NULLS LAST, "t0"."at" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST, "t1"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
