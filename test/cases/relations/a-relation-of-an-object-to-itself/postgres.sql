-- 1 statement

SELECT "t1"."c1" AS "r0",
  "t3"."c0" AS "r1",
  "t3"."c1" AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4",
  CAST("t12"."rows" AS text) AS "r5"
FROM (
  SELECT "t0"."employee_id" AS "c0",
    "t0"."name" AS "c1",
    "t0"."manager_id" AS "c2",
    "t0"."employee_id" AS "c3"
  FROM "public"."employees" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."employee_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."name" AS "c1",
    "t2"."manager_id" AS "c2"
  FROM "public"."employees" AS "t2"
  WHERE "t2"."employee_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."name" AS "c1"
  FROM "public"."employees" AS "t4"
  WHERE "t4"."employee_id" = "t3"."c2"
  LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t7"."c2", CAST(coalesce((
    SELECT count(*)
    FROM "public"."employees" AS "t8"
    WHERE "t8"."manager_id" = "t7"."c3"
    HAVING count(*) > 0
  ), 0) AS text), "t11"."rows") ORDER BY "t7"."c1") AS "rows"
  FROM (
    SELECT "t6"."employee_id" AS "c0",
      row_number() OVER ( ORDER BY "t6"."employee_id" ASC NULLS LAST) AS "c1",
      "t6"."name" AS "c2",
      "t6"."employee_id" AS "c3"
    FROM "public"."employees" AS "t6"
    WHERE "t6"."manager_id" = "t1"."c3"
  ) AS "t7"
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array("t10"."c2") ORDER BY "t10"."c1") AS "rows"
    FROM (
      SELECT "t9"."employee_id" AS "c0",
        row_number() OVER ( ORDER BY "t9"."employee_id" ASC NULLS LAST) AS "c1",
        "t9"."name" AS "c2"
      FROM "public"."employees" AS "t9"
      WHERE "t9"."manager_id" = "t7"."c3"
    ) AS "t10"
    WHERE "t10"."c1" > CAST($3 AS bigint) AND "t10"."c1" <= CAST($4 AS bigint)
  ) AS "t11" ON TRUE
  WHERE "t7"."c1" > CAST($5 AS bigint) AND "t7"."c1" <= CAST($6 AS bigint)
) AS "t12" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
-- $5 = "0"
-- $6 = "21"
