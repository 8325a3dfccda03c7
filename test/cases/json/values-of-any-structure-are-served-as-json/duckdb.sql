-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  "t1"."c3" AS "r2",
  CAST(to_json(list_transform("t1"."c4", lambda element: CAST(element AS VARCHAR))) AS VARCHAR) AS "r3",
  CAST(CASE WHEN "t1"."c5" IS NOT NULL THEN json_array(("t1"."c5")."device", CAST(("t1"."c5")."settings" AS VARCHAR)) END AS VARCHAR) AS "r4"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."payload" AS "c2",
    "t0"."text" AS "c3",
    "t0"."notes" AS "c4",
    "t0"."origin" AS "c5"
  FROM "lab"."Event" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
