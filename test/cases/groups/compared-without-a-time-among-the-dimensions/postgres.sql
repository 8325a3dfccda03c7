-- 1 statement

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS integer) AS "r1",
  CAST("t7"."total" AS integer) AS "r2",
  "t7"."d0" AS "r3",
  CAST("t7"."a0" AS text) AS "r4",
  "t7"."found" AS "r5",
  "t9"."c0" AS "r6",
  "t9"."c1" AS "r7",
  "t7"."e0" AS "r8",
  FALSE AS "r9",
  FALSE AS "r10",
  FALSE AS "r11",
  CAST("t7"."b0" AS text) AS "r12"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."a0" DESC NULLS LAST, "t6"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."d0" AS "e0",
      "t3"."a0" AS "b0"
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS timestamp) AND "t0"."sold_at" < CAST($2 AS timestamp))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    LEFT JOIN (
      SELECT "t5"."p",
        "t5"."d0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t4"."shop_id" COLLATE "C" AS "d0"
        FROM "public"."sales" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS timestamp) AND "t4"."sold_at" < CAST($4 AS timestamp))
      ) AS "t5"
      GROUP BY "t5"."p", "t5"."d0"
    ) AS "t3" ON "t3"."p" = "t2"."p" AND "t3"."d0" IS NOT DISTINCT
    FROM "t2"."d0"
  ) AS "t6"
) AS "t7"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t8"."city" AS "c1"
  FROM "public"."shops" AS "t8"
  WHERE "t8"."shop_id" = "t7"."d0"
  LIMIT 1
) AS "t9" ON TRUE
WHERE (("t7"."n" > CAST($5 AS bigint) AND "t7"."n" <= CAST($6 AS bigint)) OR "t7"."n" = 1)
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-09-30T22:00:00Z"
-- $2 = "2024-12-31T23:00:00Z"
-- $3 = "2023-09-30T22:00:00Z"
-- $4 = "2023-12-31T23:00:00Z"
-- $5 = "0"
-- $6 = "1000"
