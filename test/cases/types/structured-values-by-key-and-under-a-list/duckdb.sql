-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST(CASE WHEN "t1"."c1" IS NOT NULL THEN json_array(("t1"."c1")."street", ("t1"."c1")."number", strftime(("t1"."c1")."since", '%Y-%m-%d'), CASE WHEN ("t1"."c1")."geo" IS NOT NULL THEN json_array(regexp_replace(CAST((("t1"."c1")."geo")."lat" AS VARCHAR), '\.0$', ''), CAST((("t1"."c1")."geo")."precision" AS VARCHAR)) END) END AS VARCHAR) AS "r1",
  CAST(to_json(list_transform("t1"."c2", lambda element: element)) AS VARCHAR) AS "r2",
  CAST(to_json(list_transform(list_sort(map_entries("t1"."c3")), lambda entry: json_array(entry.key, CAST(entry.value AS VARCHAR)))) AS VARCHAR) AS "r3",
  CAST(to_json(list_transform("t1"."c4", lambda element: CASE WHEN element IS NOT NULL THEN json_array((element)."place", rtrim(rtrim(strftime((element)."at", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z', to_json(list_transform((element)."notes", lambda element: element))) END)) AS VARCHAR) AS "r4"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."address" AS "c1",
    "t0"."labels" AS "c2",
    "t0"."attributes" AS "c3",
    "t0"."stops" AS "c4"
  FROM "lab"."Parcel" AS "t0"
  WHERE "t0"."id" = CAST($1 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "1"
