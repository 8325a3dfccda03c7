-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1",
  CAST(CASE WHEN "t1"."c3" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(round(CAST((element.value #>> '{}') AS numeric(8,2)), 2) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c3") WITH ORDINALITY AS element
) END AS text) AS "r2",
  CAST(CASE WHEN "t1"."c4" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS boolean) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c4") WITH ORDINALITY AS element
) END AS text) AS "r3",
  CAST(CASE WHEN "t1"."c5" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN isfinite(CAST((element.value #>> '{}') AS timestamp)) AND CAST((element.value #>> '{}') AS timestamp) >= '0001-01-01' THEN rtrim(rtrim(to_char(CAST((element.value #>> '{}') AS timestamp), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST(CAST((element.value #>> '{}') AS timestamp) AS text) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c5") WITH ORDINALITY AS element
) END AS text) AS "r4",
  CAST(CASE WHEN "t1"."c6" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(CAST((element.value #>> '{}') AS double precision) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c6") WITH ORDINALITY AS element
) END AS text) AS "r5",
  CAST(CASE WHEN "t1"."c7" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(CAST((element.value #>> '{}') AS double precision) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c7") WITH ORDINALITY AS element
) END AS text) AS "r6"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."labels" AS "c2",
    "t0"."weights" AS "c3",
    "t0"."flags" AS "c4",
    "t0"."seen_at" AS "c5",
    "t0"."ratios" AS "c6",
    "t0"."embedding" AS "c7"
  FROM (
    SELECT "id",
      nullif(to_jsonb("address"), 'null') AS "address",
      nullif(to_jsonb("labels"), 'null') AS "labels",
      nullif(to_jsonb("weights"), 'null') AS "weights",
      nullif(to_jsonb("numbers"), 'null') AS "numbers",
      nullif(to_jsonb("flags"), 'null') AS "flags",
      nullif(to_jsonb("seen_at"), 'null') AS "seen_at",
      nullif(to_jsonb("ratios"), 'null') AS "ratios",
      nullif(to_jsonb("states"), 'null') AS "states",
      nullif(to_jsonb("stops"), 'null') AS "stops",
      nullif(to_jsonb("grid"), 'null') AS "grid",
      nullif(to_jsonb("attributes"), 'null') AS "attributes",
      nullif(to_jsonb("boxes"), 'null') AS "boxes",
      nullif(to_jsonb("embedding"), 'null') AS "embedding"
    FROM "public"."parcels"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
