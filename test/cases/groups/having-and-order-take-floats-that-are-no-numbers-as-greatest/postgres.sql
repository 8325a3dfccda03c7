-- 3 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        CAST(sum("t1"."c0") AS double precision) AS "a0"
      FROM (
        SELECT 1 AS "p",
          "t0"."subject" COLLATE "C" AS "d0",
          "t0"."score" AS "c0"
        FROM "public"."marks" AS "t0"
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

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS text) AS "r4"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      CAST(sum("t1"."c0") AS double precision) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."subject" COLLATE "C" AS "d0",
        "t0"."score" AS "c0"
      FROM "public"."marks" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

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
        CAST(sum("t1"."c0") AS double precision) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."subject" COLLATE "C" AS "d0",
          "t0"."score" AS "c0"
        FROM "public"."marks" AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS double precision))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "0"
-- $2 = "0"
-- $3 = "1000"
