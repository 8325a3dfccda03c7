-- 2 statements

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3",
  CAST("t3"."c3" AS text) AS "r4"
FROM (
  SELECT "t0"."copy_id" AS "c0",
    "t0"."copy_id" AS "c1",
    "t0"."room" AS "c2",
    "t0"."shelf_number" AS "c3"
  FROM "public"."copies" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."copy_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."room" AS "c1",
    "t2"."number" AS "c2",
    "t2"."metres" AS "c3"
  FROM "public"."shelves" AS "t2"
  WHERE ("t2"."room" = "t1"."c2" AND "t2"."number" = "t1"."c3")
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT "t1"."c2" AS "r0",
  "t1"."c3" AS "r1",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."copies" AS "t2"
  WHERE ("t2"."room" = "t1"."c2" AND "t2"."shelf_number" = "t1"."c3")
  HAVING count(*) > 0
), 0) AS text) AS "r2",
  CAST("t5"."rows" AS text) AS "r3"
FROM (
  SELECT "t0"."room" COLLATE "C" AS "c0",
    "t0"."number" AS "c1",
    "t0"."room" AS "c2",
    "t0"."number" AS "c3"
  FROM "public"."shelves" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."room" COLLATE "C" ASC NULLS LAST, "t0"."number" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t4"."c2" AS text)) ORDER BY "t4"."c1") AS "rows"
  FROM (
    SELECT "t3"."copy_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."copy_id" ASC NULLS LAST) AS "c1",
      "t3"."copy_id" AS "c2"
    FROM "public"."copies" AS "t3"
    WHERE ("t3"."room" = "t1"."c2" AND "t3"."shelf_number" = "t1"."c3")
  ) AS "t4"
  WHERE "t4"."c1" > CAST($3 AS bigint) AND "t4"."c1" <= CAST($4 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
