-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST(CASE WHEN "t2"."c1" IS NOT NULL THEN json_array(("t2"."c1")."street", ("t2"."c1")."number", strftime(("t2"."c1")."since", '%Y-%m-%d'), CASE WHEN ("t2"."c1")."geo" IS NOT NULL THEN json_array(regexp_replace(CAST((("t2"."c1")."geo")."lat" AS VARCHAR), '\.0$', ''), CAST((("t2"."c1")."geo")."precision" AS VARCHAR)) END) END AS VARCHAR) AS "r1",
  CAST(to_json(list_transform("t2"."c2", lambda element: element)) AS VARCHAR) AS "r2",
  CAST(to_json(list_transform(list_sort(map_entries("t2"."c3")), lambda entry: json_array(entry.key, CAST(entry.value AS VARCHAR)))) AS VARCHAR) AS "r3",
  CAST(to_json(list_transform("t2"."c4", lambda element: CASE WHEN element IS NOT NULL THEN json_array((element)."place", rtrim(rtrim(strftime((element)."at", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z', to_json(list_transform((element)."notes", lambda element: element))) END)) AS VARCHAR) AS "r4"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."address" AS "c1",
    "t1"."labels" AS "c2",
    "t1"."attributes" AS "c3",
    "t1"."stops" AS "c4"
  FROM "lab"."Parcel" AS "t1"
  WHERE "t1"."id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1"]
-- $2 = ["1"]
