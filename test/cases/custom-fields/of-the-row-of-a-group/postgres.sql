-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4",
  CAST(round("t5"."c2", 2) AS text) AS "r5",
  "t5"."c3" AS "r6",
  CAST("t3"."d0" AS text) AS "r7",
  CAST("t3"."a0" AS text) AS "r8"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."product_id" AS "d0"
      FROM "public"."orders" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."title" AS "c1",
    "t4"."price" AS "c2",
    "t4"."state" AS "c3"
  FROM "public"."products" AS "t4"
  WHERE "t4"."product_id" = "t3"."d0"
  LIMIT 1
) AS "t5" ON TRUE
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"
