-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c2") AND "t1"."c2" >= '0001-01-01' THEN to_char("t1"."c2", 'YYYY-MM-DD') ELSE CAST("t1"."c2" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN to_char("t1"."c3", 'YYYY-MM-DD') ELSE CAST("t1"."c3" AS text) END AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."day" AS "c2",
    "t0"."day_of_timestamp" AS "c3"
  FROM (
    SELECT "id",
      "day",
      "clock",
      "local",
      "zoned",
      "amsterdam",
      "seconds",
      "nanos",
      CAST("day_of_timestamp" AS date) AS "day_of_timestamp",
      CAST("timestamp_of_day" AS timestamp) AS "timestamp_of_day"
    FROM "public"."moments"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
