-- 3 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "sensor",
      "at",
      "value",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0"
    FROM "public"."readings"
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c3" AS "r1",
  "t2"."c4" AS "r2",
  CASE WHEN isfinite("t2"."c5") AND "t2"."c5" >= '0001-01-01' THEN rtrim(rtrim(to_char("t2"."c5", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t2"."c5" AS text) END AS "r3",
  CAST("t2"."c6" AS text) AS "r4",
  CAST(CASE WHEN "t2"."c7" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t2"."c7") WITH ORDINALITY AS element
) END AS text) AS "r5",
  "t2"."c8" AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."sensor" COLLATE "C" AS "c0",
    "t1"."at" AS "c1",
    "t1"."value" AS "c2",
    TRUE AS "c3",
    "t1"."sensor" AS "c4",
    "t1"."at" AS "c5",
    "t1"."value" AS "c6",
    "t1"."labels" AS "c7",
    "t1"."unreadable_0" AS "c8"
  FROM (
    SELECT "sensor",
      "at",
      "value",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0"
    FROM "public"."readings"
  ) AS "t1"
  WHERE TRUE
  ORDER BY "t1"."sensor" COLLATE "C" ASC NULLS LAST, "t1"."at" ASC NULLS LAST, "t1"."value" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST, "t2"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c3" AS "r0",
  CAST("t1"."c4" AS text) AS "r1"
FROM (
  SELECT "t0"."sensor" COLLATE "C" AS "c0",
    "t0"."at" AS "c1",
    "t0"."value" AS "c2",
    "t0"."sensor" AS "c3",
    "t0"."value" AS "c4"
  FROM (
    SELECT "sensor",
      "at",
      "value",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0"
    FROM "public"."readings"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."sensor" COLLATE "C" ASC NULLS LAST, "t0"."at" ASC NULLS LAST, "t0"."value" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST, "t1"."c2" ASC NULLS LAST;
-- $1 = "3"
-- $2 = "2"

SELECT "t1"."c3" AS "r0",
  CAST("t1"."c4" AS text) AS "r1"
FROM (
  SELECT "t0"."value" AS "c0",
    "t0"."sensor" COLLATE "C" AS "c1",
    "t0"."at" AS "c2",
    "t0"."sensor" AS "c3",
    "t0"."value" AS "c4"
  FROM (
    SELECT "sensor",
      "at",
      "value",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0"
    FROM "public"."readings"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."value" DESC NULLS LAST, "t0"."sensor" COLLATE "C" ASC NULLS LAST, "t0"."at" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST, "t1"."c2" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
