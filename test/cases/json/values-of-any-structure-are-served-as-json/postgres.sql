-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c2" AS text) AS "r1",
  "t1"."c3" AS "r2",
  CAST(CASE WHEN "t1"."c4" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(nullif(element.value, 'null') AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c4") WITH ORDINALITY AS element
) END AS text) AS "r3",
  "t1"."c5" AS "r4",
  CAST(CASE WHEN "t1"."c6" IS NOT NULL THEN jsonb_build_array(("t1"."c6" ->> CAST($1 AS text)), CAST(nullif(("t1"."c6" -> CAST($2 AS text)), 'null') AS text)) END AS text) AS "r5"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."payload" AS "c2",
    "t0"."text" AS "c3",
    "t0"."notes" AS "c4",
    "t0"."unreadable_0" AS "c5",
    "t0"."origin" AS "c6"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "device"
-- $2 = "settings"
-- $3 = "101"
-- $4 = "0"
