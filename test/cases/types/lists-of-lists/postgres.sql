-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN (CASE jsonb_typeof(element.value) WHEN 'array' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN CASE WHEN ((element.value #>> '{}') ~ '^([+-]?([0-9]{1,80}([.][0-9]{0,80})?|[.][0-9]{1,80}))$') THEN CASE WHEN CAST((element.value #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST((element.value #>> '{}') AS numeric) = trunc(CAST((element.value #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((element.value #>> '{}') AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS integer) END) ORDER BY element.ordinality), '[]')
    FROM jsonb_array_elements((CASE jsonb_typeof(element.value) WHEN 'array' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END)) WITH ORDINALITY AS element
  ) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1",
  "t1"."c3" AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."grid" AS "c2",
    "t0"."unreadable_8" AS "c3"
  FROM (
    SELECT "id",
      nullif(to_jsonb("address"), 'null') AS "address",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0",
      CASE WHEN NOT ("weights" IS NOT NULL AND NOT coalesce(array_ndims("weights"), 1) = 1) THEN nullif(to_jsonb("weights"), 'null') END AS "weights",
      ("weights" IS NOT NULL AND NOT coalesce(array_ndims("weights"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("numbers" IS NOT NULL AND NOT coalesce(array_ndims("numbers"), 1) = 1) THEN nullif(to_jsonb("numbers"), 'null') END AS "numbers",
      ("numbers" IS NOT NULL AND NOT coalesce(array_ndims("numbers"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("flags" IS NOT NULL AND NOT coalesce(array_ndims("flags"), 1) = 1) THEN nullif(to_jsonb("flags"), 'null') END AS "flags",
      ("flags" IS NOT NULL AND NOT coalesce(array_ndims("flags"), 1) = 1) AS "unreadable_3",
      CASE WHEN NOT ("seen_at" IS NOT NULL AND NOT coalesce(array_ndims("seen_at"), 1) = 1) THEN nullif(to_jsonb("seen_at"), 'null') END AS "seen_at",
      ("seen_at" IS NOT NULL AND NOT coalesce(array_ndims("seen_at"), 1) = 1) AS "unreadable_4",
      CASE WHEN NOT ("ratios" IS NOT NULL AND NOT coalesce(array_ndims("ratios"), 1) = 1) THEN nullif(to_jsonb("ratios"), 'null') END AS "ratios",
      ("ratios" IS NOT NULL AND NOT coalesce(array_ndims("ratios"), 1) = 1) AS "unreadable_5",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_6",
      CASE WHEN NOT ("stops" IS NOT NULL AND NOT coalesce(array_ndims("stops"), 1) = 1) THEN nullif(to_jsonb("stops"), 'null') END AS "stops",
      ("stops" IS NOT NULL AND NOT coalesce(array_ndims("stops"), 1) = 1) AS "unreadable_7",
      CASE WHEN NOT ("grid" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("grid")) IN ('array', 'null')) THEN nullif(to_jsonb("grid"), 'null') END AS "grid",
      ("grid" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("grid")) IN ('array', 'null')) AS "unreadable_8",
      CASE WHEN NOT ("attributes" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("attributes")) IN ('object', 'null')) THEN nullif(to_jsonb("attributes"), 'null') END AS "attributes",
      ("attributes" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("attributes")) IN ('object', 'null')) AS "unreadable_9",
      CASE WHEN NOT ("boxes" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("boxes")) IN ('object', 'null')) THEN nullif(to_jsonb("boxes"), 'null') END AS "boxes",
      ("boxes" IS NOT NULL AND NOT jsonb_typeof(to_jsonb("boxes")) IN ('object', 'null')) AS "unreadable_10",
      CASE WHEN NOT ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) THEN nullif(to_jsonb("embedding"), 'null') END AS "embedding",
      ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) AS "unreadable_11"
    FROM "public"."parcels"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
