-- 3 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT "t2"."ordinal" AS "p",
        "t0"."paid" AS "d0"
      FROM (
        SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
          unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
      ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($3 AS BIGINT) AND "t4"."n" <= CAST($4 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["ams","ber"]
-- $2 = ["ams","ber"]
-- $3 = "0"
-- $4 = "100"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS INTEGER) AS "r1",
  CAST("t9"."total" AS INTEGER) AS "r2",
  CAST("t9"."a0" AS VARCHAR) AS "r3"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."p") AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3"."ordinal" AS "p",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0"
    FROM (
      SELECT unnest(CAST($1 AS VARCHAR[])) AS "k0",
        unnest(range(len(CAST($2 AS VARCHAR[])))) + 1 AS ordinal
    ) AS "t3"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p"
        FROM (
          SELECT unnest(CAST($3 AS VARCHAR[])) AS "k0",
            unnest(range(len(CAST($4 AS VARCHAR[])))) + 1 AS ordinal
        ) AS "t2" JOIN "trade"."Sale" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "trade"."Sale" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9"
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber"]
-- $2 = ["ams","ber"]
-- $3 = ["ams","ber"]
-- $4 = ["ams","ber"]

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4",
  "t5"."c2" AS "r5",
  "t5"."c2" AS "r6",
  "t3"."d1" AS "r7",
  CAST("t3"."a0" AS VARCHAR) AS "r8"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST, "t2"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      "t1"."d1",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."shop_id" AS "d0",
        "t0"."channel" AS "d1"
      FROM "trade"."Sale" AS "t0"
      WHERE "t0"."paid" = CAST($1 AS BOOLEAN)
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
  ) AS "t2"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."city" AS "c1",
    "t4"."shop_id" AS "c2"
  FROM "trade"."Shop" AS "t4"
  WHERE "t4"."shop_id" = "t3"."d0"
  LIMIT 1
) AS "t5" ON TRUE
WHERE (("t3"."n" > CAST($2 AS BIGINT) AND "t3"."n" <= CAST($3 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "true"
-- $2 = "0"
-- $3 = "1000"
