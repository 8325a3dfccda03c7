-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN json_array(("t1"."c2")."street", ("t1"."c2")."number", strftime(("t1"."c2")."since", '%Y-%m-%d'), CASE WHEN ("t1"."c2")."geo" IS NOT NULL THEN json_array(regexp_replace(CAST((("t1"."c2")."geo")."lat" AS VARCHAR), '\.0$', ''), CAST((("t1"."c2")."geo")."precision" AS VARCHAR)) END) END AS VARCHAR) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."address" AS "c2"
  FROM "lab"."Parcel" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
