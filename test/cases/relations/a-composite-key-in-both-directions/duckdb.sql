-- 2 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t3"."c2" AS "r3",
  regexp_replace(CAST("t3"."c3" AS VARCHAR), '\.0$', '') AS "r4",
  "t3"."c4" AS "r5"
FROM (
  SELECT "t0"."copy_id" AS "c0",
    "t0"."copy_id" AS "c1",
    "t0"."room" AS "c2",
    "t0"."shelf_number" AS "c3"
  FROM "library"."Copy" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."copy_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."room" AS "c1",
    "t2"."number" AS "c2",
    "t2"."metres" AS "c3",
    "t2"."unreadable_2" AS "c4"
  FROM "library"."Shelf" AS "t2"
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
  FROM "library"."Copy" AS "t2"
  WHERE ("t2"."room" = "t1"."c2" AND "t2"."shelf_number" = "t1"."c3")
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r2",
  CAST("t5"."rows" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."room" AS "c0",
    "t0"."number" AS "c1",
    "t0"."room" AS "c2",
    "t0"."number" AS "c3"
  FROM "library"."Shelf" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."room" ASC NULLS LAST, "t0"."number" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t4"."c2" AS VARCHAR)) ORDER BY "t4"."c1")) AS "rows"
  FROM (
    SELECT "t3"."copy_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."copy_id" ASC NULLS LAST) AS "c1",
      "t3"."copy_id" AS "c2"
    FROM "library"."Copy" AS "t3"
    WHERE ("t3"."room" = "t1"."c2" AND "t3"."shelf_number" = "t1"."c3")
  ) AS "t4"
  WHERE "t4"."c1" > CAST($3 AS BIGINT) AND "t4"."c1" <= CAST($4 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST, "t1"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
