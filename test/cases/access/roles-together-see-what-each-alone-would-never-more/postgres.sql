-- 1 statement

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
  WHERE ("t0"."country" = ANY(CAST($1 AS text[])) OR ("t0"."tenant" = CAST($2 AS text) AND ("t0"."country" = CAST($3 AS text)) IS NOT TRUE))
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  "t2"."c3" AS "r3",
  "t2"."c4" AS "r4",
  CASE WHEN ("t2"."c3" = CAST($4 AS text) AND ("t2"."c4" = CAST($5 AS text)) IS NOT TRUE) THEN "t2"."c5" WHEN "t2"."c4" = ANY(CAST($6 AS text[])) THEN CASE WHEN "t2"."c5" IS NOT NULL THEN '***' END END AS "r5",
  CASE WHEN ("t2"."c3" = CAST($7 AS text) AND ("t2"."c4" = CAST($8 AS text)) IS NOT TRUE) THEN "t2"."c6" WHEN "t2"."c4" = ANY(CAST($9 AS text[])) THEN encode(sha256(convert_to(CAST($10 AS text) || encode(sha256(convert_to(CAST($11 AS text) || "t2"."c6", 'UTF8')), 'hex'), 'UTF8')), 'hex') END AS "r6",
  CASE WHEN ("t2"."c3" = CAST($12 AS text) AND ("t2"."c4" = CAST($13 AS text)) IS NOT TRUE) THEN CAST(round("t2"."c7", 2) AS text) WHEN "t2"."c4" = ANY(CAST($14 AS text[])) THEN NULL END AS "r7",
  CAST(CASE WHEN "t2"."c8" IS NOT NULL THEN jsonb_build_array(NULL, CASE WHEN ("t2"."c3" = CAST($15 AS text) AND ("t2"."c4" = CAST($16 AS text)) IS NOT TRUE) THEN ("t2"."c8" ->> CAST($17 AS text)) WHEN "t2"."c4" = ANY(CAST($18 AS text[])) THEN CASE WHEN ("t2"."c8" ->> CAST($19 AS text)) IS NOT NULL THEN '***' END END, ("t2"."c8" ->> CAST($20 AS text))) END AS text) AS "r8"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."person_id" AS "c0",
    TRUE AS "c1",
    "t1"."person_id" AS "c2",
    "t1"."tenant" AS "c3",
    "t1"."country" AS "c4",
    "t1"."name" AS "c5",
    "t1"."code" AS "c6",
    "t1"."salary" AS "c7",
    "t1"."address" AS "c8"
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
  WHERE ("t1"."country" = ANY(CAST($21 AS text[])) OR ("t1"."tenant" = CAST($22 AS text) AND ("t1"."country" = CAST($23 AS text)) IS NOT TRUE))
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($24 AS bigint) OFFSET CAST($25 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["NL","FR"]
-- $2 = "north"
-- $3 = "XX"
-- $4 = "north"
-- $5 = "XX"
-- $6 = ["NL","FR"]
-- $7 = "north"
-- $8 = "XX"
-- $9 = ["NL","FR"]
-- $10 = "59e7545ca5683cc493aae1c0e286916a3dec8971fb00d847cdd9b4d92a6e6ca6"
-- $11 = "b03b87eda4fa35f6e69c2e9197823b843b3908f8c426a791a55034077343f4b1"
-- $12 = "north"
-- $13 = "XX"
-- $14 = ["NL","FR"]
-- $15 = "north"
-- $16 = "XX"
-- $17 = "postcode"
-- $18 = ["NL","FR"]
-- $19 = "postcode"
-- $20 = "city"
-- $21 = ["NL","FR"]
-- $22 = "north"
-- $23 = "XX"
-- $24 = "101"
-- $25 = "0"
