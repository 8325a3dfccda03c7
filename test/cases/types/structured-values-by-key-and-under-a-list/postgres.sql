-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST(CASE WHEN "t2"."c1" IS NOT NULL THEN jsonb_build_array(CAST(("t2"."c1" ->> CAST($1 AS text)) AS text), CAST(("t2"."c1" ->> CAST($2 AS text)) AS integer), CASE WHEN isfinite(CAST(("t2"."c1" ->> CAST($3 AS text)) AS date)) AND CAST(("t2"."c1" ->> CAST($4 AS text)) AS date) >= '0001-01-01' THEN to_char(CAST(("t2"."c1" ->> CAST($5 AS text)) AS date), 'YYYY-MM-DD') ELSE CAST(CAST(("t2"."c1" ->> CAST($6 AS text)) AS date) AS text) END, CASE WHEN nullif("t2"."c1" -> CAST($7 AS text), 'null') IS NOT NULL THEN jsonb_build_array(CAST(CAST((nullif("t2"."c1" -> CAST($8 AS text), 'null') ->> CAST($9 AS text)) AS double precision) AS text), CAST(round(CAST((nullif("t2"."c1" -> CAST($10 AS text), 'null') ->> CAST($11 AS text)) AS numeric(6,3)), 3) AS text)) END) END AS text) AS "r1",
  CAST(CASE WHEN "t2"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS text) ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t2"."c2") WITH ORDINALITY AS element
) END AS text) AS "r2",
  CAST(CASE WHEN "t2"."c3" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(jsonb_build_array(CAST((entry.key) AS text), CAST(round(CAST((entry.value #>> '{}') AS numeric(8,2)), 2) AS text)) ORDER BY CAST((entry.key) AS text) COLLATE "C"), '[]')
  FROM jsonb_each("t2"."c3") AS entry
) END AS text) AS "r3",
  CAST(CASE WHEN "t2"."c4" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN nullif(element.value, 'null') IS NOT NULL THEN jsonb_build_array(CAST((nullif(element.value, 'null') ->> CAST($12 AS text)) AS text), CASE WHEN isfinite(CAST((nullif(element.value, 'null') ->> CAST($13 AS text)) AS timestamp)) AND CAST((nullif(element.value, 'null') ->> CAST($14 AS text)) AS timestamp) >= '0001-01-01' THEN rtrim(rtrim(to_char(CAST((nullif(element.value, 'null') ->> CAST($15 AS text)) AS timestamp), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST(CAST((nullif(element.value, 'null') ->> CAST($16 AS text)) AS timestamp) AS text) END, CASE WHEN nullif(nullif(element.value, 'null') -> CAST($17 AS text), 'null') IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS text) ORDER BY element.ordinality), '[]')
    FROM jsonb_array_elements(nullif(nullif(element.value, 'null') -> CAST($18 AS text), 'null')) WITH ORDINALITY AS element
  ) END) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t2"."c4") WITH ORDINALITY AS element
) END AS text) AS "r4"
FROM (
  SELECT *
  FROM unnest(CAST($19 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."address" AS "c1",
    "t1"."labels" AS "c2",
    "t1"."attributes" AS "c3",
    "t1"."stops" AS "c4"
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
  ) AS "t1"
  WHERE "t1"."id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = "street"
-- $2 = "number"
-- $3 = "since"
-- $4 = "since"
-- $5 = "since"
-- $6 = "since"
-- $7 = "geo"
-- $8 = "geo"
-- $9 = "lat"
-- $10 = "geo"
-- $11 = "precision"
-- $12 = "place"
-- $13 = "at"
-- $14 = "at"
-- $15 = "at"
-- $16 = "at"
-- $17 = "notes"
-- $18 = "notes"
-- $19 = ["1"]
