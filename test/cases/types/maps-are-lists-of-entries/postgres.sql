-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(jsonb_build_array(CAST((entry.key) AS text), CAST(round(CAST((entry.value #>> '{}') AS numeric(8,2)), 2) AS text)) ORDER BY CAST((entry.key) AS text) COLLATE "C"), '[]')
  FROM jsonb_each("t1"."c2") AS entry
) END AS text) AS "r1",
  CAST(CASE WHEN "t1"."c3" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(jsonb_build_array(CAST((entry.key) AS integer), CASE WHEN nullif(entry.value, 'null') IS NOT NULL THEN jsonb_build_array(CAST((nullif(entry.value, 'null') ->> CAST($1 AS text)) AS integer)) END) ORDER BY CAST((entry.key) AS integer)), '[]')
  FROM jsonb_each("t1"."c3") AS entry
) END AS text) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."attributes" AS "c2",
    "t0"."boxes" AS "c3"
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
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "width"
-- $2 = "101"
-- $3 = "0"
