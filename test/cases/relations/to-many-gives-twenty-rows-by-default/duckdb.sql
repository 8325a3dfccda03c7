-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Loan" AS "t3"
  WHERE "t3"."copy_id" = "t2"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t6"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."copy_id" AS "c1"
  FROM "library"."Copy" AS "t1"
  WHERE "t1"."copy_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(strftime("t5"."c3", '%Y-%m-%d')) ORDER BY "t5"."c2")) AS "rows"
  FROM (
    SELECT "t4"."copy_id" AS "c0",
      "t4"."lent_on" AS "c1",
      row_number() OVER ( ORDER BY "t4"."copy_id" ASC NULLS LAST, "t4"."lent_on" ASC NULLS LAST) AS "c2",
      "t4"."lent_on" AS "c3"
    FROM "library"."Loan" AS "t4"
    WHERE "t4"."copy_id" = "t2"."c1"
  ) AS "t5"
  WHERE "t5"."c2" > CAST($3 AS BIGINT) AND "t5"."c2" <= CAST($4 AS BIGINT)
) AS "t6" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["7"]
-- $2 = ["7"]
-- $3 = "0"
-- $4 = "21"
