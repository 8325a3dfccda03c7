-- 2 statements

SELECT CAST("t1"."c2" AS text) AS "r0"
FROM (
  SELECT "t0"."big" AS "c0",
    "t0"."id" AS "c1",
    "t0"."id" AS "c2"
  FROM (
    SELECT "id",
      "label",
      "price",
      "ratio",
      "big",
      "active",
      "day",
      "clock",
      "seen_at",
      nullif(to_jsonb("box"), 'null') AS "box",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
    FROM "public"."parquet_rows"
  ) AS "t0"
  WHERE ("t0"."price" < CAST($1 AS numeric(8,2)) AND "t0"."day" >= CAST($2 AS date))
  ORDER BY "t0"."big" DESC NULLS LAST, "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "1.00"
-- $2 = "2000-01-01"
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "id",
      "label",
      "price",
      "ratio",
      "big",
      "active",
      "day",
      "clock",
      "seen_at",
      nullif(to_jsonb("box"), 'null') AS "box",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
    FROM "public"."parquet_rows"
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  "t2"."c3" AS "r3",
  CAST(round("t2"."c4", 2) AS text) AS "r4",
  CAST("t2"."c5" AS text) AS "r5",
  CAST("t2"."c6" AS text) AS "r6",
  "t2"."c7" AS "r7",
  CASE WHEN isfinite("t2"."c8") AND "t2"."c8" >= '0001-01-01' THEN to_char("t2"."c8", 'YYYY-MM-DD') ELSE CAST("t2"."c8" AS text) END AS "r8",
  CAST("t2"."c9" AS text) AS "r9",
  CASE WHEN isfinite("t2"."c10") AND "t2"."c10" >= '0001-01-01' THEN rtrim(rtrim(to_char("t2"."c10", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t2"."c10" AS text) END AS "r10",
  CAST(CASE WHEN "t2"."c11" IS NOT NULL THEN jsonb_build_array(("t2"."c11" ->> CAST($1 AS text)), (CASE WHEN ("t2"."c11" ->> CAST($2 AS text)) IS NULL THEN NULL WHEN CASE WHEN length(("t2"."c11" ->> CAST($3 AS text))) <= 1100 AND (("t2"."c11" ->> CAST($4 AS text)) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("t2"."c11" ->> CAST($5 AS text)) AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("t2"."c11" ->> CAST($6 AS text)) AS numeric) = trunc(CAST(("t2"."c11" ->> CAST($7 AS text)) AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(("t2"."c11" ->> CAST($8 AS text)) AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t2"."c11" ->> CAST($9 AS text)) IS NULL AS text) AS integer) AS text) AS integer) END)) END AS text) AS "r11",
  CAST(CASE WHEN "t2"."c12" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t2"."c12") WITH ORDINALITY AS element
) END AS text) AS "r12",
  "t2"."c13" AS "r13"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."id" AS "c0",
    TRUE AS "c1",
    "t1"."id" AS "c2",
    "t1"."label" AS "c3",
    "t1"."price" AS "c4",
    "t1"."ratio" AS "c5",
    "t1"."big" AS "c6",
    "t1"."active" AS "c7",
    "t1"."day" AS "c8",
    "t1"."clock" AS "c9",
    "t1"."seen_at" AS "c10",
    "t1"."box" AS "c11",
    "t1"."tags" AS "c12",
    "t1"."unreadable_0" AS "c13"
  FROM (
    SELECT "id",
      "label",
      "price",
      "ratio",
      "big",
      "active",
      "day",
      "clock",
      "seen_at",
      nullif(to_jsonb("box"), 'null') AS "box",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
    FROM "public"."parquet_rows"
  ) AS "t1"
  WHERE TRUE
  ORDER BY "t1"."id" ASC NULLS LAST
  LIMIT CAST($10 AS bigint) OFFSET CAST($11 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "slot"
-- $3 = "slot"
-- $4 = "slot"
-- $5 = "slot"
-- $6 = "slot"
-- $7 = "slot"
-- $8 = "slot"
-- $9 = "slot"
-- $10 = "101"
-- $11 = "0"
