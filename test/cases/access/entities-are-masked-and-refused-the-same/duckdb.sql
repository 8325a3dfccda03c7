-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS VARCHAR) AS "r1",
  CASE WHEN "t3"."c2" IS NOT NULL THEN '***' END AS "r2",
  CASE WHEN length("t3"."c3") - length(replace("t3"."c3", '@', '')) = 1 AND strpos("t3"."c3", '@') > 1 THEN left("t3"."c3", 1) || '***' || substr("t3"."c3", strpos("t3"."c3", '@')) WHEN "t3"."c3" IS NOT NULL THEN '***' END AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
      unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."person_id" AS "c1",
      "t1"."name" AS "c2",
      "t1"."email" AS "c3"
    FROM "shop"."Person" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","4"]
-- $2 = ["1","4"]
