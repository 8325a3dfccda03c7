-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CASE WHEN "t1"."c2" IS NOT NULL THEN '***' END AS "r1",
  CASE WHEN length("t1"."c3") - length(replace("t1"."c3", '@', '')) = 1 AND strpos("t1"."c3", '@') > 1 THEN left("t1"."c3", 1) || '***' || substr("t1"."c3", strpos("t1"."c3", '@')) WHEN "t1"."c3" IS NOT NULL THEN '***' END AS "r2",
  sha256(CAST($1 AS VARCHAR) || sha256(CAST($2 AS VARCHAR) || "t1"."c4")) AS "r3",
  CASE WHEN substr(strftime("t1"."c5", '%Y-%m-%d'), 5, 1) = '-' THEN left(strftime("t1"."c5", '%Y-%m-%d'), 4) || '-01-01' END AS "r4",
  CASE WHEN substr(rtrim(rtrim(strftime("t1"."c6", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z', 5, 1) = '-' THEN left(rtrim(rtrim(strftime("t1"."c6", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z', 4) || '-01-01T00:00:00Z' END AS "r5",
  "t1"."c8" AS "r6",
  NULL AS "r7",
  CAST(NULL AS VARCHAR) AS "r8",
  CAST(CASE WHEN "t1"."c11" IS NOT NULL THEN json_array(NULL, CASE WHEN ("t1"."c11")."postcode" IS NOT NULL THEN '***' END, ("t1"."c11")."city") END AS VARCHAR) AS "r9"
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
    "t0"."address" AS "c11"
  FROM "shop"."Person" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."person_id" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "59e7545ca5683cc493aae1c0e286916a3dec8971fb00d847cdd9b4d92a6e6ca6"
-- $2 = "b03b87eda4fa35f6e69c2e9197823b843b3908f8c426a791a55034077343f4b1"
-- $3 = "101"
-- $4 = "0"
