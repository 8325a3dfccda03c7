-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN nullif(element.value, 'null') IS NOT NULL THEN jsonb_build_array(CAST((nullif(element.value, 'null') ->> CAST($1 AS text)) AS text), CASE WHEN isfinite(CAST((nullif(element.value, 'null') ->> CAST($2 AS text)) AS timestamp)) AND CAST((nullif(element.value, 'null') ->> CAST($3 AS text)) AS timestamp) >= '0001-01-01' THEN rtrim(rtrim(to_char(CAST((nullif(element.value, 'null') ->> CAST($4 AS text)) AS timestamp), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST(CAST((nullif(element.value, 'null') ->> CAST($5 AS text)) AS timestamp) AS text) END, CASE WHEN nullif(nullif(element.value, 'null') -> CAST($6 AS text), 'null') IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg(CAST((element.value #>> '{}') AS text) ORDER BY element.ordinality), '[]')
    FROM jsonb_array_elements(nullif(nullif(element.value, 'null') -> CAST($7 AS text), 'null')) WITH ORDINALITY AS element
  ) END) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."stops" AS "c2"
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
  LIMIT CAST($8 AS bigint) OFFSET CAST($9 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "place"
-- $2 = "at"
-- $3 = "at"
-- $4 = "at"
-- $5 = "at"
-- $6 = "notes"
-- $7 = "notes"
-- $8 = "101"
-- $9 = "0"
