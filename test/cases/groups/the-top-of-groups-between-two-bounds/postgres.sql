-- 1 statement

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS integer) AS "r1",
  CAST("t6"."total" AS integer) AS "r2",
  "t6"."d0" AS "r3",
  "t6"."d1" AS "r4",
  CAST("t6"."a0" AS text) AS "r5"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."a0" DESC NULLS LAST, "t5"."d0" ASC NULLS LAST, "t5"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t4"."p",
      "t4"."d0",
      "t4"."d1",
      "t4"."a0"
    FROM (
      SELECT "t3".*,
        row_number() OVER (PARTITION BY "t3"."p", "t3"."d0" ORDER BY "t3"."d1" ASC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t2".*
        FROM (
          SELECT "t1"."p",
            "t1"."d0",
            "t1"."d1",
            count(*) AS "a0"
          FROM (
            SELECT 1 AS "p",
              "t0"."channel" COLLATE "C" AS "d0",
              "t0"."shop_id" COLLATE "C" AS "d1"
            FROM "public"."sales" AS "t0"
            WHERE TRUE
          ) AS "t1"
          GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
        ) AS "t2"
        WHERE (("t2"."a0" <= CAST($1 AS bigint)) AND ("t2"."a0" >= CAST($2 AS bigint))) IS TRUE
      ) AS "t3"
    ) AS "t4"
    WHERE "t4"."rank" <= CAST($3 AS bigint)
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($4 AS bigint) AND "t6"."n" <= CAST($5 AS bigint)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = "2"
-- $2 = "1"
-- $3 = "1"
-- $4 = "0"
-- $5 = "1000"
