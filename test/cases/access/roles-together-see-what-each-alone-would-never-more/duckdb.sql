-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Person" AS "t0"
  WHERE ("t0"."country" IN (
    SELECT unnest(CAST($1 AS VARCHAR[]))
  ) OR ("t0"."tenant" = CAST($2 AS VARCHAR) AND ("t0"."country" = CAST($3 AS VARCHAR)) IS NOT TRUE))
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2",
  "t2"."c3" AS "r3",
  "t2"."c4" AS "r4",
  CASE WHEN ("t2"."c3" = CAST($4 AS VARCHAR) AND ("t2"."c4" = CAST($5 AS VARCHAR)) IS NOT TRUE) THEN "t2"."c5" WHEN "t2"."c4" IN (
  SELECT unnest(CAST($6 AS VARCHAR[]))
) THEN CASE WHEN "t2"."c5" IS NOT NULL THEN '***' END END AS "r5",
  CASE WHEN ("t2"."c3" = CAST($7 AS VARCHAR) AND ("t2"."c4" = CAST($8 AS VARCHAR)) IS NOT TRUE) THEN "t2"."c6" WHEN "t2"."c4" IN (
  SELECT unnest(CAST($9 AS VARCHAR[]))
) THEN sha256(CAST($10 AS VARCHAR) || sha256(CAST($11 AS VARCHAR) || "t2"."c6")) END AS "r6",
  CASE WHEN ("t2"."c3" = CAST($12 AS VARCHAR) AND ("t2"."c4" = CAST($13 AS VARCHAR)) IS NOT TRUE) THEN CAST("t2"."c7" AS VARCHAR) WHEN "t2"."c4" IN (
  SELECT unnest(CAST($14 AS VARCHAR[]))
) THEN NULL END AS "r7",
  CAST(CASE WHEN "t2"."c8" IS NOT NULL THEN json_array(NULL, CASE WHEN ("t2"."c3" = CAST($15 AS VARCHAR) AND ("t2"."c4" = CAST($16 AS VARCHAR)) IS NOT TRUE) THEN ("t2"."c8")."postcode" WHEN "t2"."c4" IN (
  SELECT unnest(CAST($17 AS VARCHAR[]))
) THEN CASE WHEN ("t2"."c8")."postcode" IS NOT NULL THEN '***' END END, ("t2"."c8")."city") END AS VARCHAR) AS "r8"
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
  FROM "shop"."Person" AS "t1"
  WHERE ("t1"."country" IN (
    SELECT unnest(CAST($18 AS VARCHAR[]))
  ) OR ("t1"."tenant" = CAST($19 AS VARCHAR) AND ("t1"."country" = CAST($20 AS VARCHAR)) IS NOT TRUE))
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($21 AS BIGINT) OFFSET CAST($22 AS BIGINT)
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
-- $17 = ["NL","FR"]
-- $18 = ["NL","FR"]
-- $19 = "north"
-- $20 = "XX"
-- $21 = "101"
-- $22 = "0"
