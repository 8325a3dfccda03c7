-- 7 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CAST("t4"."a1" AS text) AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          "t0"."paid" AS "d1",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  "t4"."d1" AS "r4",
  CAST("t4"."a1" AS text) AS "r5",
  CAST(round("t4"."a0", 2) AS text) AS "r6"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          "t0"."paid" AS "d1",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          "t0"."paid" AS "d1",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a1" AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          "t0"."paid" AS "d1",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        "t1"."d1",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."channel" COLLATE "C" AS "d0",
          "t0"."paid" AS "d1",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t1"."p" AS "r0",
  CAST("t1"."n" AS integer) AS "r1",
  CAST("t1"."total" AS integer) AS "r2"
FROM (
  SELECT "t0".*,
    row_number() OVER (PARTITION BY "t0"."p" ORDER BY "t0"."p") AS "n",
    count(*) OVER (PARTITION BY "t0"."p") AS "total"
  FROM (
    SELECT 1 AS "p"
  ) AS "t0"
) AS "t1"
WHERE TRUE
ORDER BY "t1"."p", "t1"."n";

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
      FROM "public"."sales" AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
