-- 1 statement

SELECT "t7"."p" AS "r0",
  CAST("t7"."n" AS INTEGER) AS "r1",
  CAST("t7"."total" AS INTEGER) AS "r2",
  CAST("t7"."a0" AS VARCHAR) AS "r3",
  "t7"."found" AS "r4",
  CAST("t7"."b0" AS VARCHAR) AS "r5",
  rtrim(rtrim(strftime("t7"."b1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r6",
  rtrim(rtrim(strftime("t7"."b2", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r7"
FROM (
  SELECT "t6".*,
    row_number() OVER (PARTITION BY "t6"."p" ORDER BY "t6"."p") AS "n",
    count(*) OVER (PARTITION BY "t6"."p") AS "total"
  FROM (
    SELECT "t2".*,
      "t3"."p" IS NOT NULL AS "found",
      "t3"."a0" AS "b0",
      "t3"."a1" AS "b1",
      "t3"."a2" AS "b2"
    FROM (
      SELECT 1 AS "p",
        count(*) AS "a0",
        min("t1"."c0") AS "a1",
        max("t1"."c0") AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t0"."sold_at" AS "c0"
        FROM "trade"."Sale" AS "t0"
        WHERE ("t0"."sold_at" >= CAST($1 AS TIMESTAMP) AND "t0"."sold_at" < CAST($2 AS TIMESTAMP))
      ) AS "t1"
    ) AS "t2"
    LEFT JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        min("t5"."c0") AS "a1",
        max("t5"."c0") AS "a2"
      FROM (
        SELECT 1 AS "p",
          "t4"."sold_at" AS "c0"
        FROM "trade"."Sale" AS "t4"
        WHERE ("t4"."sold_at" >= CAST($3 AS TIMESTAMP) AND "t4"."sold_at" < CAST($4 AS TIMESTAMP))
      ) AS "t5"
    ) AS "t3" ON "t3"."p" = "t2"."p"
  ) AS "t6"
) AS "t7"
WHERE TRUE
ORDER BY "t7"."p", "t7"."n";
-- $1 = "2024-03-30T00:00:00Z"
-- $2 = "2024-03-31T12:00:00Z"
-- $3 = "2024-02-29T00:00:00Z"
-- $4 = "2024-02-29T12:00:00Z"
