-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN (CASE jsonb_typeof(element.value) WHEN 'array' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN CASE WHEN length((element.value #>> '{}')) <= 1100 AND ((element.value #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST((element.value #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST((element.value #>> '{}') AS numeric) = trunc(CAST((element.value #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((element.value #>> '{}') AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS integer) END) ORDER BY element.ordinality), '[]')
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
      CASE WHEN NOT ("grid" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'array' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_array_elements(CASE jsonb_typeof("item0") WHEN 'array' THEN "item0" END) AS items("item1")
        WHERE NOT (CASE jsonb_typeof("item1") WHEN 'array' THEN NOT EXISTS (
          SELECT 1
          FROM jsonb_array_elements(CASE jsonb_typeof("item1") WHEN 'array' THEN "item1" END) AS items("item2")
          WHERE NOT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
        ) WHEN 'null' THEN TRUE ELSE FALSE END)
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("grid") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("grid"), 'null') END AS "grid",
      ("grid" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'array' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_array_elements(CASE jsonb_typeof("item0") WHEN 'array' THEN "item0" END) AS items("item1")
        WHERE NOT (CASE jsonb_typeof("item1") WHEN 'array' THEN NOT EXISTS (
          SELECT 1
          FROM jsonb_array_elements(CASE jsonb_typeof("item1") WHEN 'array' THEN "item1" END) AS items("item2")
          WHERE NOT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
        ) WHEN 'null' THEN TRUE ELSE FALSE END)
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("grid") AS "item0"
      ) AS part
    )) AS "unreadable_8",
      CASE WHEN NOT ("attributes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (TRUE AND (CASE WHEN jsonb_typeof("item1") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item1") WHEN 'string' THEN CASE WHEN length(("item1" #>> '{}')) <= 1100 AND (("item1" #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END) END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("attributes") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("attributes"), 'null') END AS "attributes",
      ("attributes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (TRUE AND (CASE WHEN jsonb_typeof("item1") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item1") WHEN 'string' THEN CASE WHEN length(("item1" #>> '{}')) <= 1100 AND (("item1" #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END) END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("attributes") AS "item0"
      ) AS part
    )) AS "unreadable_9",
      CASE WHEN NOT ("boxes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (CASE WHEN length("key1") <= 1100 AND ("key1" ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST("key1" AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST("key1" AS numeric) = trunc(CAST("key1" AS numeric)) ELSE FALSE END ELSE FALSE END AND (CASE jsonb_typeof("item1") WHEN 'object' THEN (
          SELECT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
          FROM (
            SELECT coalesce("item1" -> CAST($1 AS text), 'null') AS "item2"
          ) AS part
        ) WHEN 'null' THEN TRUE ELSE FALSE END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("boxes") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("boxes"), 'null') END AS "boxes",
      ("boxes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (CASE WHEN length("key1") <= 1100 AND ("key1" ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST("key1" AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST("key1" AS numeric) = trunc(CAST("key1" AS numeric)) ELSE FALSE END ELSE FALSE END AND (CASE jsonb_typeof("item1") WHEN 'object' THEN (
          SELECT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
          FROM (
            SELECT coalesce("item1" -> CAST($2 AS text), 'null') AS "item2"
          ) AS part
        ) WHEN 'null' THEN TRUE ELSE FALSE END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("boxes") AS "item0"
      ) AS part
    )) AS "unreadable_10",
      CASE WHEN NOT ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) THEN nullif(to_jsonb("embedding"), 'null') END AS "embedding",
      ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) AS "unreadable_11"
    FROM "public"."parcels"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "width"
-- $2 = "width"
-- $3 = "101"
-- $4 = "0"
