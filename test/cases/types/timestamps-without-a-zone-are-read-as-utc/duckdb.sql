-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime("t1"."c2", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c3", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  rtrim(rtrim(strftime("t1"."c4", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  "t1"."c5" AS "r4",
  rtrim(rtrim(strftime("t1"."c6", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  "t1"."c7" AS "r6"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."local" AS "c2",
    "t0"."seconds" AS "c3",
    "t0"."nanos" AS "c4",
    "t0"."unreadable_7" AS "c5",
    "t0"."timestamp_of_day" AS "c6",
    "t0"."unreadable_9" AS "c7"
  FROM "lab"."Moment" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
