-- 1 statement

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "library"."Loan" AS "t2"
  WHERE "t2"."copy_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t5"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT "t0"."copy_id" AS "c0",
    "t0"."copy_id" AS "c1"
  FROM "library"."Copy" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."copy_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(strftime("t4"."c3", '%Y-%m-%d')) ORDER BY "t4"."c2")) AS "rows"
  FROM (
    SELECT "t3"."copy_id" AS "c0",
      "t3"."lent_on" AS "c1",
      row_number() OVER ( ORDER BY "t3"."copy_id" ASC NULLS LAST, "t3"."lent_on" ASC NULLS LAST) AS "c2",
      "t3"."lent_on" AS "c3"
    FROM "library"."Loan" AS "t3"
    WHERE "t3"."copy_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c2" > CAST($3 AS BIGINT) AND "t4"."c2" <= CAST($4 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"
-- $3 = "0"
-- $4 = "21"
