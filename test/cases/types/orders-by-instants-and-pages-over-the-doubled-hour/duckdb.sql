-- 3 statements

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((("t1"."c3" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS VARCHAR)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
  FROM "lab"."Moment" AS "t0"
  WHERE TRUE
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "Europe/Amsterdam"
-- $3 = "Europe/Amsterdam"
-- $4 = "3"
-- $5 = "0"

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((("t1"."c3" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS VARCHAR)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
  FROM "lab"."Moment" AS "t0"
  WHERE TRUE AND ((((("t0"."amsterdam" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') < CAST($4 AS TIMESTAMP) OR (("t0"."amsterdam" AT TIME ZONE CAST($5 AS VARCHAR)) AT TIME ZONE 'UTC') IS NULL)) OR ((("t0"."amsterdam" AT TIME ZONE CAST($6 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($7 AS TIMESTAMP) AND ("t0"."id" > CAST($8 AS INTEGER) OR "t0"."id" IS NULL)))
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($9 AS VARCHAR)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
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

SELECT CAST("t1"."c2" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((("t1"."c3" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  rtrim(rtrim(strftime("t1"."c0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT (("t0"."amsterdam" AT TIME ZONE CAST($2 AS VARCHAR)) AT TIME ZONE 'UTC') AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2",
    "t0"."amsterdam" AS "c3"
  FROM "lab"."Moment" AS "t0"
  WHERE TRUE AND ((((("t0"."amsterdam" AT TIME ZONE CAST($3 AS VARCHAR)) AT TIME ZONE 'UTC') < CAST($4 AS TIMESTAMP) OR (("t0"."amsterdam" AT TIME ZONE CAST($5 AS VARCHAR)) AT TIME ZONE 'UTC') IS NULL)) OR ((("t0"."amsterdam" AT TIME ZONE CAST($6 AS VARCHAR)) AT TIME ZONE 'UTC') = CAST($7 AS TIMESTAMP) AND ("t0"."id" > CAST($8 AS INTEGER) OR "t0"."id" IS NULL)))
  ORDER BY (("t0"."amsterdam" AT TIME ZONE CAST($9 AS VARCHAR)) AT TIME ZONE 'UTC') DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($10 AS BIGINT) OFFSET CAST($11 AS BIGINT)
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
