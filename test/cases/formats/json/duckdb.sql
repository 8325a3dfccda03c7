-- 2 statements

SELECT CAST("t1"."c3" AS VARCHAR) AS "r0",
  "t1"."c4" AS "r1"
FROM (
  SELECT CASE WHEN "t0"."unreadable_4" THEN error('A value cannot be read as the contract promises') ELSE "t0"."big" END AS "c0",
    "t0"."id" AS "c1",
    "t0"."stored_0" AS "c2",
    "t0"."id" AS "c3",
    "t0"."unreadable_0" AS "c4"
  FROM "store"."JsonRow" AS "t0"
  WHERE (CASE WHEN "t0"."unreadable_2" THEN error('A value cannot be read as the contract promises') ELSE "t0"."price" END < CAST($1 AS DECIMAL(8,2)) AND CASE WHEN "t0"."unreadable_6" THEN error('A value cannot be read as the contract promises') ELSE "t0"."day" END >= CAST($2 AS DATE))
  ORDER BY CASE WHEN "t0"."unreadable_4" THEN error('A value cannot be read as the contract promises') ELSE "t0"."big" END DESC NULLS LAST, "t0"."id" ASC NULLS LAST, "t0"."stored_0" ASC NULLS LAST
  LIMIT CAST($3 AS BIGINT) OFFSET CAST($4 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" DESC NULLS LAST, "t1"."c1" ASC NULLS LAST, "t1"."c2" ASC NULLS LAST;
-- $1 = "1.00"
-- $2 = "2000-01-01"
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "store"."JsonRow" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  "t2"."c2" AS "r1",
  CAST("t2"."c3" AS VARCHAR) AS "r2",
  "t2"."c4" AS "r3",
  "t2"."c5" AS "r4",
  "t2"."c6" AS "r5",
  CAST("t2"."c7" AS VARCHAR) AS "r6",
  "t2"."c8" AS "r7",
  regexp_replace(CAST("t2"."c9" AS VARCHAR), '\.0$', '') AS "r8",
  "t2"."c10" AS "r9",
  CAST("t2"."c11" AS VARCHAR) AS "r10",
  "t2"."c12" AS "r11",
  "t2"."c13" AS "r12",
  "t2"."c14" AS "r13",
  strftime("t2"."c15", '%Y-%m-%d') AS "r14",
  "t2"."c16" AS "r15",
  CAST("t2"."c17" AS VARCHAR) AS "r16",
  "t2"."c18" AS "r17",
  rtrim(rtrim(strftime("t2"."c19", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r18",
  "t2"."c20" AS "r19",
  CAST(CASE WHEN "t2"."c21" IS NOT NULL THEN json_array(("t2"."c21")."shelf", ("t2"."c21")."slot") END AS VARCHAR) AS "r20",
  "t2"."c22" AS "r21",
  CAST(to_json(list_transform("t2"."c23", lambda element: element)) AS VARCHAR) AS "r22",
  "t2"."c24" AS "r23"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."id" AS "c0",
    "t1"."stored_0" AS "c1",
    TRUE AS "c2",
    "t1"."id" AS "c3",
    "t1"."unreadable_0" AS "c4",
    "t1"."label" AS "c5",
    "t1"."unreadable_1" AS "c6",
    "t1"."price" AS "c7",
    "t1"."unreadable_2" AS "c8",
    "t1"."ratio" AS "c9",
    "t1"."unreadable_3" AS "c10",
    "t1"."big" AS "c11",
    "t1"."unreadable_4" AS "c12",
    "t1"."active" AS "c13",
    "t1"."unreadable_5" AS "c14",
    "t1"."day" AS "c15",
    "t1"."unreadable_6" AS "c16",
    "t1"."clock" AS "c17",
    "t1"."unreadable_7" AS "c18",
    "t1"."seen_at" AS "c19",
    "t1"."unreadable_8" AS "c20",
    "t1"."box" AS "c21",
    "t1"."unreadable_9" AS "c22",
    "t1"."tags" AS "c23",
    "t1"."unreadable_10" AS "c24"
  FROM "store"."JsonRow" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."id" ASC NULLS LAST, "t1"."stored_0" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
