-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST("t1"."c2" AS text) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."value" AS "c2"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
