-- 9 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
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
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."quantity" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (((("t2"."a0" > CAST($1 AS integer))) IS NOT TRUE)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
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
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."quantity" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" IS NULL)) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($1 AS bigint) AND "t4"."n" <= CAST($2 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST(round("t4"."a0", 2) AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" < CAST($1 AS numeric(38,2))) AND ("t2"."a0" > CAST($2 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($3 AS bigint) AND "t4"."n" <= CAST($4 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "101.20"
-- $2 = "57.10"
-- $3 = "0"
-- $4 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
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
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE ((("t2"."a0" IS NULL) IS NOT TRUE) AND ("t2"."a0" > CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
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
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."amount" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" = CAST($1 AS numeric(38,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "57.10"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST(round("t4"."a0", 0) AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        CAST(sum("t1"."c0") AS numeric(38,0)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0",
          "t0"."quantity" AS "c0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(38,0)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "7"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (((("t2"."a0" = ANY(CAST($1 AS bigint[])))) OR ((((("t2"."a0" = ANY(CAST($2 AS bigint[]))) IS NOT TRUE)) AND ((("t2"."a0" = CAST($3 AS bigint)) IS NOT TRUE)))))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($4 AS bigint) AND "t4"."n" <= CAST($5 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["1"]
-- $2 = ["5"]
-- $3 = "1"
-- $4 = "0"
-- $5 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" = CAST($1 AS bigint))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "5"
-- $2 = "0"
-- $3 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."shop_id" COLLATE "C" AS "d0"
        FROM "public"."sales" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" >= CAST($1 AS bigint))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "2"
-- $2 = "0"
-- $3 = "1000"
