-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((("t1"."c2" AT TIME ZONE CAST($1 AS VARCHAR)) AT TIME ZONE 'UTC'), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."amsterdam" AS "c2"
  FROM "lab"."Moment" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Europe/Amsterdam"
-- $2 = "101"
-- $3 = "0"
