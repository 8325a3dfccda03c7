-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1",
  "t1"."c3" AS "r2",
  CAST(CASE WHEN "t1"."c4" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST(round((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN (element.value #>> '{}') IN ('NaN', 'Infinity', '-Infinity') THEN CAST((element.value #>> '{}') AS numeric(8,2)) WHEN CASE WHEN length((element.value #>> '{}')) <= 1100 AND ((element.value #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST((element.value #>> '{}') AS numeric)) <= 999999.990 THEN CAST((element.value #>> '{}') AS numeric) = round(CAST((element.value #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((element.value #>> '{}') AS numeric) AS numeric(8,2)) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS numeric(8,2)) END), 2) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c4") WITH ORDINALITY AS element
) END AS text) AS "r3",
  "t1"."c5" AS "r4",
  CAST(CASE WHEN "t1"."c6" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN (lower((element.value #>> '{}')) IN ('true', 'false', 't', 'f')) THEN CAST((element.value #>> '{}') AS boolean) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS boolean) END) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c6") WITH ORDINALITY AS element
) END AS text) AS "r5",
  "t1"."c7" AS "r6",
  CAST(CASE WHEN "t1"."c8" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN isfinite((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN ((element.value #>> '{}') IN ('infinity', '-infinity') OR (element.value #>> '{}') LIKE '% BC') THEN CAST((element.value #>> '{}') AS timestamp) WHEN CASE WHEN CASE WHEN ((element.value #>> '{}') ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr((element.value #>> '{}'), 1, 4) <> '0000' THEN CAST(substr((element.value #>> '{}'), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr((element.value #>> '{}'), 1, 4) AS integer), CAST(substr((element.value #>> '{}'), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN ((CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($1 AS text)) AT TIME ZONE CAST($2 AS text)) = CAST((element.value #>> '{}') AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN (CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($3 AS text)) ELSE CAST((element.value #>> '{}') AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS timestamp) END)) AND (CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN ((element.value #>> '{}') IN ('infinity', '-infinity') OR (element.value #>> '{}') LIKE '% BC') THEN CAST((element.value #>> '{}') AS timestamp) WHEN CASE WHEN CASE WHEN ((element.value #>> '{}') ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr((element.value #>> '{}'), 1, 4) <> '0000' THEN CAST(substr((element.value #>> '{}'), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr((element.value #>> '{}'), 1, 4) AS integer), CAST(substr((element.value #>> '{}'), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN ((CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($4 AS text)) AT TIME ZONE CAST($5 AS text)) = CAST((element.value #>> '{}') AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN (CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($6 AS text)) ELSE CAST((element.value #>> '{}') AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS timestamp) END) >= '0001-01-01' THEN rtrim(rtrim(to_char((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN ((element.value #>> '{}') IN ('infinity', '-infinity') OR (element.value #>> '{}') LIKE '% BC') THEN CAST((element.value #>> '{}') AS timestamp) WHEN CASE WHEN CASE WHEN ((element.value #>> '{}') ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr((element.value #>> '{}'), 1, 4) <> '0000' THEN CAST(substr((element.value #>> '{}'), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr((element.value #>> '{}'), 1, 4) AS integer), CAST(substr((element.value #>> '{}'), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN ((CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($7 AS text)) AT TIME ZONE CAST($8 AS text)) = CAST((element.value #>> '{}') AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN (CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($9 AS text)) ELSE CAST((element.value #>> '{}') AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS timestamp) END), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN ((element.value #>> '{}') IN ('infinity', '-infinity') OR (element.value #>> '{}') LIKE '% BC') THEN CAST((element.value #>> '{}') AS timestamp) WHEN CASE WHEN CASE WHEN ((element.value #>> '{}') ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr((element.value #>> '{}'), 1, 4) <> '0000' THEN CAST(substr((element.value #>> '{}'), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr((element.value #>> '{}'), 1, 4) AS integer), CAST(substr((element.value #>> '{}'), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN ((CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($10 AS text)) AT TIME ZONE CAST($11 AS text)) = CAST((element.value #>> '{}') AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr((element.value #>> '{}'), 11) ~ '[Z+-]' THEN (CAST((element.value #>> '{}') AS timestamptz) AT TIME ZONE CAST($12 AS text)) ELSE CAST((element.value #>> '{}') AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS timestamp) END) AS text) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c8") WITH ORDINALITY AS element
) END AS text) AS "r7",
  "t1"."c9" AS "r8",
  CAST(CASE WHEN "t1"."c10" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN (element.value #>> '{}') IN ('NaN', 'Infinity', '-Infinity') THEN CAST((element.value #>> '{}') AS double precision) WHEN CASE WHEN ((element.value #>> '{}') ~ '^([+-]?([0-9]{1,200}[0-9]{0,200}([.][0-9]{0,80})?|[.][0-9]{1,80})([eE][+-]?[0-9]{1,3})?)$') THEN CASE WHEN NOT (abs(CAST((element.value #>> '{}') AS numeric)) <= 1.7976931348623157e308 AND (CAST((element.value #>> '{}') AS numeric) = 0 OR abs(CAST((element.value #>> '{}') AS numeric)) >= 2.3e-308)) THEN FALSE WHEN ((element.value #>> '{}') ~ '^([+-]?[0-9]+([.]0*)?)$') THEN CASE WHEN abs(CAST((element.value #>> '{}') AS numeric)) < 9.2e18 THEN CAST(CAST(CAST((element.value #>> '{}') AS double precision) AS bigint) AS numeric) = CAST((element.value #>> '{}') AS numeric) ELSE CAST(CAST(CAST((element.value #>> '{}') AS double precision) AS text) AS numeric) = CAST((element.value #>> '{}') AS numeric) END ELSE TRUE END ELSE FALSE END THEN CAST((element.value #>> '{}') AS double precision) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS double precision) END) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c10") WITH ORDINALITY AS element
) END AS text) AS "r9",
  "t1"."c11" AS "r10",
  CAST(CASE WHEN "t1"."c12" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN (element.value #>> '{}') IN ('NaN', 'Infinity', '-Infinity') THEN CAST((element.value #>> '{}') AS double precision) WHEN CASE WHEN ((element.value #>> '{}') ~ '^([+-]?([0-9]{1,200}[0-9]{0,200}([.][0-9]{0,80})?|[.][0-9]{1,80})([eE][+-]?[0-9]{1,3})?)$') THEN CASE WHEN NOT (abs(CAST((element.value #>> '{}') AS numeric)) <= 1.7976931348623157e308 AND (CAST((element.value #>> '{}') AS numeric) = 0 OR abs(CAST((element.value #>> '{}') AS numeric)) >= 2.3e-308)) THEN FALSE WHEN ((element.value #>> '{}') ~ '^([+-]?[0-9]+([.]0*)?)$') THEN CASE WHEN abs(CAST((element.value #>> '{}') AS numeric)) < 9.2e18 THEN CAST(CAST(CAST((element.value #>> '{}') AS double precision) AS bigint) AS numeric) = CAST((element.value #>> '{}') AS numeric) ELSE CAST(CAST(CAST((element.value #>> '{}') AS double precision) AS text) AS numeric) = CAST((element.value #>> '{}') AS numeric) END ELSE TRUE END ELSE FALSE END THEN CAST((element.value #>> '{}') AS double precision) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS double precision) END) AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c12") WITH ORDINALITY AS element
) END AS text) AS "r11",
  "t1"."c13" AS "r12"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."labels" AS "c2",
    "t0"."unreadable_0" AS "c3",
    "t0"."weights" AS "c4",
    "t0"."unreadable_1" AS "c5",
    "t0"."flags" AS "c6",
    "t0"."unreadable_3" AS "c7",
    "t0"."seen_at" AS "c8",
    "t0"."unreadable_4" AS "c9",
    "t0"."ratios" AS "c10",
    "t0"."unreadable_5" AS "c11",
    "t0"."embedding" AS "c12",
    "t0"."unreadable_11" AS "c13"
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
            SELECT coalesce("item1" -> CAST($13 AS text), 'null') AS "item2"
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
            SELECT coalesce("item1" -> CAST($14 AS text), 'null') AS "item2"
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
  LIMIT CAST($15 AS bigint) OFFSET CAST($16 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "Etc/UTC"
-- $2 = "Etc/UTC"
-- $3 = "Etc/UTC"
-- $4 = "Etc/UTC"
-- $5 = "Etc/UTC"
-- $6 = "Etc/UTC"
-- $7 = "Etc/UTC"
-- $8 = "Etc/UTC"
-- $9 = "Etc/UTC"
-- $10 = "Etc/UTC"
-- $11 = "Etc/UTC"
-- $12 = "Etc/UTC"
-- $13 = "width"
-- $14 = "width"
-- $15 = "101"
-- $16 = "0"
