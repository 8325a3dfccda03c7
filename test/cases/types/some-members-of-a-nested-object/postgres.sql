-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN jsonb_build_array(CAST(("t1"."c2" ->> CAST($1 AS text)) AS text), CAST(("t1"."c2" ->> CAST($2 AS text)) AS integer), CASE WHEN isfinite(CAST(("t1"."c2" ->> CAST($3 AS text)) AS date)) AND CAST(("t1"."c2" ->> CAST($4 AS text)) AS date) >= '0001-01-01' THEN to_char(CAST(("t1"."c2" ->> CAST($5 AS text)) AS date), 'YYYY-MM-DD') ELSE CAST(CAST(("t1"."c2" ->> CAST($6 AS text)) AS date) AS text) END, CASE WHEN nullif("t1"."c2" -> CAST($7 AS text), 'null') IS NOT NULL THEN jsonb_build_array(CAST(CAST((nullif("t1"."c2" -> CAST($8 AS text), 'null') ->> CAST($9 AS text)) AS double precision) AS text), CAST(round(CAST((nullif("t1"."c2" -> CAST($10 AS text), 'null') ->> CAST($11 AS text)) AS numeric(6,3)), 3) AS text)) END) END AS text) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."address" AS "c2"
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
  LIMIT CAST($12 AS bigint) OFFSET CAST($13 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
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
-- $12 = "101"
-- $13 = "0"
