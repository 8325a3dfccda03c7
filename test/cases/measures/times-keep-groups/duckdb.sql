-- 17 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        min("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."booked_on" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE ((((("t2"."a0" IS NULL) IS NOT TRUE)) IS NOT TRUE)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($1 AS BIGINT) AND "t4"."n" <= CAST($2 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        min("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."booked_on" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" = CAST($1 AS DATE))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-02-29"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        min("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."booked_on" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" < CAST($1 AS DATE))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-02-29"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        min("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."booked_on" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" IN (
      SELECT unnest(CAST($1 AS DATE[]))
    ))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["2023-12-31","2024-03-01"]
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE ((("t2"."a0" = CAST($1 AS TIMESTAMP)) IS NOT TRUE)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-03-31T00:30:00Z"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" <= CAST($1 AS TIMESTAMP)) AND ("t2"."a0" > CAST($2 AS TIMESTAMP))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($3 AS BIGINT) AND "t4"."n" <= CAST($4 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-03-31T00:30:00.000001Z"
-- $2 = "2024-03-31T00:30:00Z"
-- $3 = "0"
-- $4 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" = CAST($1 AS TIMESTAMP))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-03-31T00:30:00Z"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" < CAST($1 AS TIMESTAMP))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-03-31T00:30:00Z"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" <= CAST($1 AS TIMESTAMP))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2024-03-31T00:30:00Z"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" IN (
      SELECT unnest(CAST($1 AS TIMESTAMP[]))
    ))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["2024-03-31T00:30:00Z","2023-12-31T23:59:59Z"]
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE ((("t2"."a0" IN (
      SELECT unnest(CAST($1 AS TIMESTAMP[]))
    )) IS NOT TRUE)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["2024-03-31T00:30:00Z"]
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" IS NULL)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($1 AS BIGINT) AND "t4"."n" <= CAST($2 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."seen_at" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE ((("t2"."a0" IS NULL) IS NOT TRUE)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($1 AS BIGINT) AND "t4"."n" <= CAST($2 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."clock" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (((("t2"."a0" >= CAST($1 AS TIME))) OR (("t2"."a0" < CAST($2 AS TIME))))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($3 AS BIGINT) AND "t4"."n" <= CAST($4 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "23:59:59"
-- $2 = "00:00:01"
-- $3 = "0"
-- $4 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."clock" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" = CAST($1 AS TIME))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS BIGINT) AND "t4"."n" <= CAST($3 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "09:15:00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS INTEGER) AS "r1",
  CAST("t4"."total" AS INTEGER) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."page" AS "d0",
          "t0"."clock" AS "c0"
        FROM "shop"."Visit" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" IS NULL)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($1 AS BIGINT) AND "t4"."n" <= CAST($2 AS BIGINT)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  "t3"."d0" AS "r3",
  rtrim(rtrim(strftime("t3"."a1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  strftime("t3"."a2", '%Y-%m-%d') AS "r5",
  CAST("t3"."a3" AS VARCHAR) AS "r6"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      max("t1"."c0") AS "a1",
      min("t1"."c1") AS "a2",
      max("t1"."c2") AS "a3"
    FROM (
      SELECT 1 AS "p",
        "t0"."page" AS "d0",
        "t0"."seen_at" AS "c0",
        "t0"."booked_on" AS "c1",
        "t0"."clock" AS "c2"
      FROM "shop"."Visit" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS BIGINT) AND "t3"."n" <= CAST($2 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"
