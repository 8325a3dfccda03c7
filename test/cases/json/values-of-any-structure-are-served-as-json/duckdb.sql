-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST("t1"."c2" AS VARCHAR) AS "r1",
  "t1"."c3" AS "r2",
  "t1"."c4" AS "r3",
  CAST(to_json(list_transform("t1"."c5", lambda element: CAST(element AS VARCHAR))) AS VARCHAR) AS "r4",
  "t1"."c6" AS "r5",
  CAST(CASE WHEN "t1"."c7" IS NOT NULL THEN json_array(("t1"."c7")."device", CAST(("t1"."c7")."settings" AS VARCHAR)) END AS VARCHAR) AS "r6",
  "t1"."c8" AS "r7"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."payload" AS "c2",
    "t0"."unreadable_1" AS "c3",
    "t0"."text" AS "c4",
    "t0"."notes" AS "c5",
    "t0"."unreadable_3" AS "c6",
    "t0"."origin" AS "c7",
    "t0"."unreadable_4" AS "c8"
  FROM "lab"."Event" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
