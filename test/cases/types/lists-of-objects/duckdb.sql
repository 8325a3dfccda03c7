-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST(to_json(list_transform("t1"."c2", lambda element: CASE WHEN element IS NOT NULL THEN json_array((element)."place", rtrim(rtrim(strftime((element)."at", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z', to_json(list_transform((element)."notes", lambda element: element))) END)) AS VARCHAR) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."stops" AS "c2"
  FROM "lab"."Parcel" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
