-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."visits" AS "t0"
      WHERE ("t0"."visited_on" > CAST($1 AS date) AND "t0"."visited_on" <= CAST($2 AS date))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-05-04"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
      FROM "public"."visits" AS "t0"
      WHERE ("t0"."visited_on" >= CAST($1 AS date) AND "t0"."visited_on" < CAST($2 AS date))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-05-04"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t4"."visited_on")
  FROM "public"."visits" AS "t4"
  WHERE TRUE
)) AND (
  SELECT max("t4"."visited_on")
  FROM "public"."visits" AS "t4"
  WHERE TRUE
) >= '0001-01-01' THEN to_char((
  SELECT max("t4"."visited_on")
  FROM "public"."visits" AS "t4"
  WHERE TRUE
), 'YYYY-MM-DD') ELSE CAST((
  SELECT max("t4"."visited_on")
  FROM "public"."visits" AS "t4"
  WHERE TRUE
) AS text) END AS "r3",
  CAST("t3"."a0" AS text) AS "r4",
  CASE WHEN isfinite("t3"."a1") AND "t3"."a1" >= '0001-01-01' THEN to_char("t3"."a1", 'YYYY-MM-DD') ELSE CAST("t3"."a1" AS text) END AS "r5",
  CASE WHEN isfinite("t3"."a2") AND "t3"."a2" >= '0001-01-01' THEN to_char("t3"."a2", 'YYYY-MM-DD') ELSE CAST("t3"."a2" AS text) END AS "r6"
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
      FROM "public"."visits" AS "t0"
      WHERE ("t0"."visited_on" >= CAST($1 AS date) AND "t0"."visited_on" < CAST($2 AS date))
    ) AS "t1"
  ) AS "t2"
) AS "t3" ON TRUE
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = "2025-05-01"
-- $2 = "2025-06-01"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CAST("t4"."a0" AS text) AS "r3",
  CASE WHEN isfinite("t4"."a1") AND "t4"."a1" >= '0001-01-01' THEN to_char("t4"."a1", 'YYYY-MM-DD') ELSE CAST("t4"."a1" AS text) END AS "r4"
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
      FROM "public"."visits" AS "t0"
      WHERE ("t0"."visited_on" > ((
        SELECT max("t2"."visited_on")
        FROM "public"."visits" AS "t2"
        WHERE TRUE
      ) + make_interval(days => CAST(CAST($1 AS bigint) AS integer)) * CAST($2 AS bigint)) AND "t0"."visited_on" <= (
        SELECT max("t2"."visited_on")
        FROM "public"."visits" AS "t2"
        WHERE TRUE
      ))
    ) AS "t1"
  ) AS "t3"
) AS "t4"
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "12"
-- $2 = "-1"
