-- 3 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Person" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS VARCHAR) AS "r2",
  "t2"."c3" AS "r3",
  "t2"."c4" AS "r4",
  "t2"."c5" AS "r5",
  strftime("t2"."c6", '%Y-%m-%d') AS "r6",
  rtrim(rtrim(strftime("t2"."c7", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7",
  "t2"."c8" AS "r8",
  CAST("t2"."c9" AS VARCHAR) AS "r9",
  CAST(to_json(list_transform("t2"."c10", lambda element: element)) AS VARCHAR) AS "r10",
  "t2"."c11" AS "r11",
  CAST(CASE WHEN "t2"."c12" IS NOT NULL THEN json_array(("t2"."c12")."street", ("t2"."c12")."postcode", ("t2"."c12")."city") END AS VARCHAR) AS "r12",
  "t2"."c13" AS "r13"
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
    upper("t1"."name") AS "c11",
    "t1"."address" AS "c12",
    "t1"."iban" AS "c13"
  FROM "shop"."Person" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c1" AS "r0"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."voucher" AS "c1"
  FROM "shop"."Purchase" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c2" AS "r0",
  "t1"."c3" AS "r1"
FROM (
  SELECT "t0"."page" AS "c0",
    "t0"."ip" AS "c1",
    "t0"."page" AS "c2",
    "t0"."ip" AS "c3"
  FROM "shop"."Visit" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."page" ASC NULLS LAST, "t0"."ip" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
