-- 3 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  "t2"."c3" AS "r3",
  "t2"."c4" AS "r4",
  "t2"."c5" AS "r5",
  CASE WHEN isfinite("t2"."c6") AND "t2"."c6" >= '0001-01-01' THEN to_char("t2"."c6", 'YYYY-MM-DD') ELSE CAST("t2"."c6" AS text) END AS "r6",
  CASE WHEN isfinite("t2"."c7") AND "t2"."c7" >= '0001-01-01' THEN rtrim(rtrim(to_char("t2"."c7", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t2"."c7" AS text) END AS "r7",
  "t2"."c8" AS "r8",
  CAST(round("t2"."c9", 2) AS text) AS "r9",
  CAST(CASE WHEN "t2"."c10" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t2"."c10") WITH ORDINALITY AS element
) END AS text) AS "r10",
  "t2"."c11" AS "r11",
  "t2"."c12" AS "r12",
  CAST(CASE WHEN "t2"."c13" IS NOT NULL THEN jsonb_build_array(("t2"."c13" ->> CAST($1 AS text)), ("t2"."c13" ->> CAST($2 AS text)), ("t2"."c13" ->> CAST($3 AS text))) END AS text) AS "r13",
  "t2"."c14" AS "r14"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."person_id" AS "c0",
    TRUE AS "c1",
    "t1"."person_id" AS "c2",
    "t1"."name" AS "c3",
    "t1"."email" AS "c4",
    "t1"."code" AS "c5",
    "t1"."born" AS "c6",
    "t1"."seen_at" AS "c7",
    "t1"."card" AS "c8",
    "t1"."salary" AS "c9",
    "t1"."tags" AS "c10",
    "t1"."unreadable_0" AS "c11",
    upper(translate("t1"."name", 'ß', 'ẞ') COLLATE "und-x-icu") AS "c12",
    "t1"."address" AS "c13",
    "t1"."iban" AS "c14"
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t1"
  WHERE TRUE
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "street"
-- $2 = "postcode"
-- $3 = "city"
-- $4 = "101"
-- $5 = "0"

SELECT "t1"."c1" AS "r0"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."voucher" AS "c1"
  FROM "public"."purchases" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c2" AS "r0",
  "t1"."c3" AS "r1"
FROM (
  SELECT "t0"."page" COLLATE "C" AS "c0",
    "t0"."ip" COLLATE "C" AS "c1",
    "t0"."page" AS "c2",
    "t0"."ip" AS "c3"
  FROM "public"."visits" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."page" COLLATE "C" ASC NULLS LAST, "t0"."ip" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
