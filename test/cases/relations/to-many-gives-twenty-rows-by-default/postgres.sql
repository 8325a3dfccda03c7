-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."loans" AS "t3"
  WHERE "t3"."copy_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t6"."rows" AS text) AS "r2"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."copy_id" AS "c1"
  FROM "public"."copies" AS "t1"
  WHERE "t1"."copy_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CASE WHEN isfinite("t5"."c3") AND "t5"."c3" >= '0001-01-01' THEN to_char("t5"."c3", 'YYYY-MM-DD') ELSE CAST("t5"."c3" AS text) END) ORDER BY "t5"."c2") AS "rows"
  FROM (
    SELECT "t4"."copy_id" AS "c0",
      "t4"."lent_on" AS "c1",
      row_number() OVER ( ORDER BY "t4"."copy_id" ASC NULLS LAST, "t4"."lent_on" ASC NULLS LAST) AS "c2",
      "t4"."lent_on" AS "c3"
    FROM "public"."loans" AS "t4"
    WHERE "t4"."copy_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($2 AS bigint) AND "t5"."c2" <= CAST($3 AS bigint)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["7"]
-- $2 = "0"
-- $3 = "21"
