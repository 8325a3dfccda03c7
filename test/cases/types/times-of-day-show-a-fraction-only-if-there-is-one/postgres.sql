-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c2" AS text) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."clock" AS "c2"
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
