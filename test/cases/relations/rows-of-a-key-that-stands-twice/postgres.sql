-- 1 statement

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."languages" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  "t2"."c2" AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."translations" AS "t3"
  WHERE "t3"."language" = "t2"."c2"
  HAVING count(*) > 0
), 0) AS text) AS "r3",
  CAST("t6"."rows" AS text) AS "r4"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."code" COLLATE "C" AS "c0",
    TRUE AS "c1",
    "t1"."code" AS "c2"
  FROM "public"."languages" AS "t1"
  WHERE TRUE
  ORDER BY "t1"."code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t5"."c2" AS text)) ORDER BY "t5"."c1") AS "rows"
  FROM (
    SELECT "t4"."translation_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."translation_id" ASC NULLS LAST) AS "c1",
      "t4"."translation_id" AS "c2"
    FROM "public"."translations" AS "t4"
    WHERE "t4"."language" = "t2"."c2"
  ) AS "t5"
  WHERE "t5"."c1" > CAST($3 AS bigint) AND "t5"."c1" <= CAST($4 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
