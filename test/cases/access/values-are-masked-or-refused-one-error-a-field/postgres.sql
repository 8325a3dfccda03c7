-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CASE WHEN "t1"."c2" IS NOT NULL THEN '***' END AS "r1",
  CASE WHEN length("t1"."c3") - length(replace("t1"."c3", '@', '')) = 1 AND strpos("t1"."c3", '@') > 1 THEN left("t1"."c3", 1) || '***' || substr("t1"."c3", strpos("t1"."c3", '@')) WHEN "t1"."c3" IS NOT NULL THEN '***' END AS "r2",
  encode(sha256(convert_to(CAST($1 AS text) || encode(sha256(convert_to(CAST($2 AS text) || "t1"."c4", 'UTF8')), 'hex'), 'UTF8')), 'hex') AS "r3",
  CASE WHEN substr(CASE WHEN isfinite("t1"."c5") AND "t1"."c5" >= '0001-01-01' THEN to_char("t1"."c5", 'YYYY-MM-DD') ELSE CAST("t1"."c5" AS text) END, 5, 1) = '-' THEN left(CASE WHEN isfinite("t1"."c5") AND "t1"."c5" >= '0001-01-01' THEN to_char("t1"."c5", 'YYYY-MM-DD') ELSE CAST("t1"."c5" AS text) END, 4) || '-01-01' END AS "r4",
  CASE WHEN substr(CASE WHEN isfinite("t1"."c6") AND "t1"."c6" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c6", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c6" AS text) END, 5, 1) = '-' THEN left(CASE WHEN isfinite("t1"."c6") AND "t1"."c6" >= '0001-01-01' THEN rtrim(rtrim(to_char("t1"."c6", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t1"."c6" AS text) END, 4) || '-01-01T00:00:00Z' END AS "r5",
  "t1"."c8" AS "r6",
  NULL AS "r7",
  CAST(NULL AS text) AS "r8",
  CAST(CASE WHEN "t1"."c12" IS NOT NULL THEN jsonb_build_array(NULL, CASE WHEN ("t1"."c12" ->> CAST($3 AS text)) IS NOT NULL THEN '***' END, ("t1"."c12" ->> CAST($4 AS text))) END AS text) AS "r9"
FROM (
  SELECT "t0"."person_id" AS "c0",
    "t0"."person_id" AS "c1",
    "t0"."name" AS "c2",
    "t0"."email" AS "c3",
    "t0"."code" AS "c4",
    "t0"."born" AS "c5",
    "t0"."seen_at" AS "c6",
    "t0"."card" AS "c7",
    "t0"."card_token" AS "c8",
    "t0"."salary" AS "c9",
    "t0"."tags" AS "c10",
    "t0"."unreadable_0" AS "c11",
    "t0"."address" AS "c12"
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
  ORDER BY "t0"."person_id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "59e7545ca5683cc493aae1c0e286916a3dec8971fb00d847cdd9b4d92a6e6ca6"
-- $2 = "b03b87eda4fa35f6e69c2e9197823b843b3908f8c426a791a55034077343f4b1"
-- $3 = "postcode"
-- $4 = "city"
-- $5 = "101"
-- $6 = "0"
