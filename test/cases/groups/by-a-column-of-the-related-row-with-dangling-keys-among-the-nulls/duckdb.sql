-- 3 statements

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS INTEGER) AS "r1",
  CAST("t6"."total" AS INTEGER) AS "r2",
  "t6"."d0" AS "r3",
  CAST("t6"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."a0" DESC NULLS LAST, "t5"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "trade"."Sale" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."shop_id") "t2"."city" AS "c0",
          "t2"."shop_id" AS "c1"
        FROM "trade"."Shop" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."shop_id"
      WHERE EXISTS (
        SELECT 1
        FROM "trade"."Shop" AS "t4"
        WHERE ("t4"."shop_id" = "t0"."shop_id" AND "t4"."floors" >= CAST($1 AS INTEGER))
      )
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($2 AS BIGINT) AND "t6"."n" <= CAST($3 AS BIGINT)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS INTEGER) AS "r1",
  CAST("t5"."total" AS INTEGER) AS "r2",
  "t5"."d0" AS "r3",
  CAST("t5"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "trade"."Sale" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."shop_id") "t2"."country" AS "c0",
          "t2"."shop_id" AS "c1"
        FROM "trade"."Shop" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."shop_id"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS BIGINT) AND "t5"."n" <= CAST($2 AS BIGINT)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS INTEGER) AS "r1",
  CAST("t5"."total" AS INTEGER) AS "r2",
  strftime("t5"."d0", '%Y-%m-%d') AS "r3",
  "t5"."d1" AS "r4",
  CAST("t5"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST, "t4"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."d1",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0",
        "t0"."channel" AS "d1"
      FROM "trade"."Sale" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."shop_id") "t2"."opened_on" AS "c0",
          "t2"."shop_id" AS "c1"
        FROM "trade"."Shop" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."shop_id"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS BIGINT) AND "t5"."n" <= CAST($2 AS BIGINT)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"
