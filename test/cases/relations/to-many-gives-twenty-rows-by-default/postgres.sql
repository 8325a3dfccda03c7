-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."loans" AS "t2"
  WHERE "t2"."copy_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."copy_id" AS "c1"
  FROM "public"."copies" AS "t0"
  WHERE "t0"."copy_id" = CAST($1 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CASE WHEN isfinite("t4"."c3") AND "t4"."c3" >= '0001-01-01' THEN to_char("t4"."c3", 'YYYY-MM-DD') ELSE CAST("t4"."c3" AS text) END) ORDER BY "t4"."c2") AS "rows"
  FROM (
    SELECT "t3"."copy_id" AS "c0",
      "t3"."lent_on" AS "c1",
      row_number() OVER ( ORDER BY "t3"."copy_id" ASC NULLS LAST, "t3"."lent_on" ASC NULLS LAST) AS "c2",
      "t3"."lent_on" AS "c3"
    FROM "public"."loans" AS "t3"
    WHERE "t3"."copy_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c2" > CAST($2 AS bigint) AND "t4"."c2" <= CAST($3 AS bigint)
) AS "t5" ON TRUE;
-- $1 = "7"
-- $2 = "0"
-- $3 = "21"
