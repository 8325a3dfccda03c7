-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST(to_json(list_transform("t1"."c2", lambda element: element)) AS VARCHAR) AS "r1",
  CAST(to_json(list_transform("t1"."c3", lambda element: CAST(element AS VARCHAR))) AS VARCHAR) AS "r2",
  CAST(to_json(list_transform("t1"."c4", lambda element: element)) AS VARCHAR) AS "r3",
  CAST(to_json(list_transform("t1"."c5", lambda element: rtrim(rtrim(strftime(element, '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z')) AS VARCHAR) AS "r4",
  CAST(to_json(list_transform("t1"."c6", lambda element: regexp_replace(CAST(element AS VARCHAR), '\.0$', ''))) AS VARCHAR) AS "r5",
  CAST(to_json(list_transform("t1"."c7", lambda element: regexp_replace(CAST(element AS VARCHAR), '\.0$', ''))) AS VARCHAR) AS "r6"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."labels" AS "c2",
    "t0"."weights" AS "c3",
    "t0"."flags" AS "c4",
    "t0"."seen_at" AS "c5",
    "t0"."ratios" AS "c6",
    "t0"."embedding" AS "c7"
  FROM "lab"."Parcel" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
