-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  CAST("t3"."a0" AS VARCHAR) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "trade"."Visit" AS "t0"
      WHERE ("t0"."visited_on" > CAST($1 AS DATE) AND "t0"."visited_on" <= CAST($2 AS DATE))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-05-04"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  CAST("t3"."a0" AS VARCHAR) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "trade"."Visit" AS "t0"
      WHERE ("t0"."visited_on" >= CAST($1 AS DATE) AND "t0"."visited_on" < CAST($2 AS DATE))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-05-04"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  strftime((
  SELECT max("t4"."visited_on")
  FROM "trade"."Visit" AS "t4"
  WHERE TRUE
), '%Y-%m-%d') AS "r3",
  CAST("t3"."a0" AS VARCHAR) AS "r4",
  strftime("t3"."a1", '%Y-%m-%d') AS "r5",
  strftime("t3"."a2", '%Y-%m-%d') AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      min("t1"."c0") AS "a1",
      max("t1"."c0") AS "a2"
    FROM (
      SELECT 1 AS "p",
        "t0"."visited_on" AS "c0"
      FROM "trade"."Visit" AS "t0"
      WHERE ("t0"."visited_on" >= CAST($1 AS DATE) AND "t0"."visited_on" < CAST($2 AS DATE))
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-06-01"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  CAST("t4"."a0" AS VARCHAR) AS "r3",
  strftime("t4"."a1", '%Y-%m-%d') AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."p") AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0",
      min("t1"."c0") AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t0"."visited_on" AS "c0"
      FROM "trade"."Visit" AS "t0"
      WHERE ("t0"."visited_on" > ((
        SELECT max("t2"."visited_on")
        FROM "trade"."Visit" AS "t2"
        WHERE TRUE
      ) + (to_days(CAST(CAST($1 AS BIGINT) AS INTEGER))) * CAST(CAST($2 AS BIGINT) AS INTEGER)) AND "t0"."visited_on" <= (
        SELECT max("t2"."visited_on")
        FROM "trade"."Visit" AS "t2"
        WHERE TRUE
      ))
    ) AS "t1"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "12"
-- $2 = "-1"
