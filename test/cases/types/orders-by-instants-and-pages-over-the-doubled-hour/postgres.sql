-- 3 statements

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char((("t1"."c3" AT TIME ZONE CAST($1 AS text)) AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS text)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
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
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "Europe/Amsterdam"
-- $3 = "Europe/Amsterdam"
-- $4 = "3"
-- $5 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char((("t1"."c3" AT TIME ZONE CAST($1 AS text)) AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS text)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
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
  WHERE TRUE AND ((((("t0"."amsterdam" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') < CAST($4 AS timestamp) OR (("t0"."amsterdam" AT TIME ZONE CAST($5 AS text)) AT TIME ZONE 'UTC') IS NULL)) OR ((("t0"."amsterdam" AT TIME ZONE CAST($6 AS text)) AT TIME ZONE 'UTC') = CAST($7 AS timestamp) AND ("t0"."id" > CAST($8 AS integer) OR "t0"."id" IS NULL)))
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($9 AS text)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS bigint) OFFSET CAST($11 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "Europe/Amsterdam"
-- $3 = "Europe/Amsterdam"
-- $4 = "2024-07-01T10:00:00Z"
-- $5 = "Europe/Amsterdam"
-- $6 = "Europe/Amsterdam"
-- $7 = "2024-07-01T10:00:00Z"
-- $8 = "1"
-- $9 = "Europe/Amsterdam"
-- $10 = "3"
-- $11 = "0"

SELECT CAST("t1"."c2" AS text) AS "r0",
  CASE WHEN isfinite("t1"."c3") AND "t1"."c3" >= '0001-01-01' THEN rtrim(rtrim(to_char((("t1"."c3" AT TIME ZONE CAST($1 AS text)) AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c3" AS text) END AS "r1",
  CASE WHEN isfinite("t1"."c0") AND "t1"."c0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c0" AS text) END AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS text)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
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
  WHERE TRUE AND ((((("t0"."amsterdam" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') < CAST($4 AS timestamp) OR (("t0"."amsterdam" AT TIME ZONE CAST($5 AS text)) AT TIME ZONE 'UTC') IS NULL)) OR ((("t0"."amsterdam" AT TIME ZONE CAST($6 AS text)) AT TIME ZONE 'UTC') = CAST($7 AS timestamp) AND ("t0"."id" > CAST($8 AS integer) OR "t0"."id" IS NULL)))
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($9 AS text)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS bigint) OFFSET CAST($11 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "Europe/Amsterdam"
-- $3 = "Europe/Amsterdam"
-- $4 = "2024-01-01T11:00:00.25Z"
-- $5 = "Europe/Amsterdam"
-- $6 = "Europe/Amsterdam"
-- $7 = "2024-01-01T11:00:00.25Z"
-- $8 = "2"
-- $9 = "Europe/Amsterdam"
-- $10 = "3"
-- $11 = "0"
