-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(CAST((element.value #>> '{}') AS bigint) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1",
  CAST(CASE WHEN "t1"."c3" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c3") WITH ORDINALITY AS element
) END AS text) AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."numbers" AS "c2",
    "t0"."states" AS "c3"
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
