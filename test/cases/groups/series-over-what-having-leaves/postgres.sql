-- 3 statements

SELECT "t13"."p" AS "r0",
  CAST("t13"."n" AS integer) AS "r1",
  CAST("t13"."total" AS integer) AS "r2",
  "t13"."d0" AS "r3",
  "t13"."d1" AS "r4",
  CAST("t13"."a1" AS text) AS "r5",
  CAST(round("t13"."a0", 2) AS text) AS "r6"
FROM (
  SELECT "t12".*,
    row_number() OVER (PARTITION BY "t12"."p" ORDER BY "t12"."a1" DESC NULLS LAST, "t12"."d0" ASC NULLS LAST, "t12"."d1" ASC NULLS LAST, "t12"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t12"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t9"."p",
        "t9"."d0"
      FROM (
        SELECT "t8"."p",
          "t8"."d0",
          row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."d0" DESC NULLS LAST) AS "rank"
        FROM (
          SELECT "t7"."p",
            "t7"."d0" AS "d0"
          FROM (
            WITH "numbered" AS (
              SELECT "t7".*,
                dense_rank() OVER (ORDER BY "t7"."p", "t7"."d0", "t7"."d1") AS "g"
              FROM (
                SELECT 1 AS "p",
                  "t6"."shop_id" COLLATE "C" AS "d0",
                  "t6"."channel" COLLATE "C" AS "d1",
                  "t6"."amount" AS "c0"
                FROM "public"."sales" AS "t6"
                WHERE TRUE
              ) AS "t7"
            )
            SELECT "t10".*
            FROM "numbered" AS "t10"
            WHERE "t10"."g" IN (
              SELECT "t11"."g"
              FROM (
                SELECT "t7"."g",
                  CAST(sum("t7"."c0") AS numeric(38,2)) AS "a0"
                FROM "numbered" AS "t7"
                GROUP BY "t7"."g"
              ) AS "t11"
              WHERE ((("t11"."a0" > CAST($1 AS numeric(38,2)))) IS NOT TRUE)
            )
          ) AS "t7"
          GROUP BY "t7"."p", "t7"."d0"
        ) AS "t8"
      ) AS "t9"
      WHERE "t9"."rank" <= CAST($2 AS bigint)
    )
    SELECT "t5".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."d1",
        "t1"."other",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT "t1".*,
          "t4"."d0" AS "series",
          NOT ("t4"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          WITH "numbered" AS (
            SELECT "t1".*,
              dense_rank() OVER (ORDER BY "t1"."p", "t1"."d0", "t1"."d1") AS "g"
            FROM (
              SELECT 1 AS "p",
                "t0"."shop_id" COLLATE "C" AS "d0",
                "t0"."channel" COLLATE "C" AS "d1",
                "t0"."amount" AS "c0"
              FROM "public"."sales" AS "t0"
              WHERE TRUE
            ) AS "t1"
          )
          SELECT "t2".*
          FROM "numbered" AS "t2"
          WHERE "t2"."g" IN (
            SELECT "t3"."g"
            FROM (
              SELECT "t1"."g",
                CAST(sum("t1"."c0") AS numeric(38,2)) AS "a0"
              FROM "numbered" AS "t1"
              GROUP BY "t1"."g"
            ) AS "t3"
            WHERE ((("t3"."a0" > CAST($3 AS numeric(38,2)))) IS NOT TRUE)
          )
        ) AS "t1"
        LEFT JOIN "kept" AS "t4" ON "t4"."p" = "t1"."p" AND "t4"."d0" = "t1"."d0"
        WHERE ("t4"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        )))
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t5"
  ) AS "t12"
) AS "t13"
WHERE (("t13"."n" > CAST($4 AS bigint) AND "t13"."n" <= CAST($5 AS bigint)) OR "t13"."n" = 1)
ORDER BY "t13"."p", "t13"."n";
-- $1 = "10.00"
-- $2 = "2"
-- $3 = "10.00"
-- $4 = "0"
-- $5 = "1000"

SELECT "t13"."p" AS "r0",
  CAST("t13"."n" AS integer) AS "r1",
  CAST("t13"."total" AS integer) AS "r2",
  "t13"."d0" AS "r3",
  "t13"."d1" AS "r4",
  "t13"."other" AS "r5",
  CAST("t13"."a0" AS text) AS "r6",
  CAST(round("t13"."a1", 2) AS text) AS "r7",
  CAST("t13"."a2" AS text) AS "r8"
FROM (
  SELECT "t12".*,
    row_number() OVER (PARTITION BY "t12"."p" ORDER BY "t12"."d0" ASC NULLS LAST, "t12"."d1" ASC NULLS LAST, "t12"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t12"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t9"."p",
        "t9"."d0"
      FROM (
        SELECT "t8"."p",
          "t8"."d0",
          row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."a0" DESC NULLS LAST, "t8"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t7"."p",
            "t7"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            WITH "numbered" AS (
              SELECT "t7".*,
                dense_rank() OVER (ORDER BY "t7"."p", "t7"."d0", "t7"."d1") AS "g"
              FROM (
                SELECT 1 AS "p",
                  "t6"."shop_id" COLLATE "C" AS "d0",
                  "t6"."channel" COLLATE "C" AS "d1"
                FROM "public"."sales" AS "t6"
                WHERE TRUE
              ) AS "t7"
            )
            SELECT "t10".*
            FROM "numbered" AS "t10"
            WHERE "t10"."g" IN (
              SELECT "t11"."g"
              FROM (
                SELECT "t7"."g",
                  count(*) AS "a0"
                FROM "numbered" AS "t7"
                GROUP BY "t7"."g"
              ) AS "t11"
              WHERE ("t11"."a0" < CAST($1 AS bigint))
            )
          ) AS "t7"
          GROUP BY "t7"."p", "t7"."d0"
        ) AS "t8"
      ) AS "t9"
      WHERE "t9"."rank" <= CAST($2 AS bigint)
    )
    SELECT "t5".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."d1",
        "t1"."other",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        count(DISTINCT "t1"."c1") AS "a2"
      FROM (
        SELECT "t1".*,
          "t4"."d0" AS "series",
          NOT ("t4"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          WITH "numbered" AS (
            SELECT "t1".*,
              dense_rank() OVER (ORDER BY "t1"."p", "t1"."d0", "t1"."d1") AS "g"
            FROM (
              SELECT 1 AS "p",
                "t0"."shop_id" COLLATE "C" AS "d0",
                "t0"."channel" COLLATE "C" AS "d1",
                "t0"."amount" AS "c0",
                "t0"."channel" AS "c1"
              FROM "public"."sales" AS "t0"
              WHERE TRUE
            ) AS "t1"
          )
          SELECT "t2".*
          FROM "numbered" AS "t2"
          WHERE "t2"."g" IN (
            SELECT "t3"."g"
            FROM (
              SELECT "t1"."g",
                count(*) AS "a0"
              FROM "numbered" AS "t1"
              GROUP BY "t1"."g"
            ) AS "t3"
            WHERE ("t3"."a0" < CAST($3 AS bigint))
          )
        ) AS "t1"
        LEFT JOIN "kept" AS "t4" ON "t4"."p" = "t1"."p" AND "t4"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t5"
  ) AS "t12"
) AS "t13"
WHERE (("t13"."n" > CAST($4 AS bigint) AND "t13"."n" <= CAST($5 AS bigint)) OR "t13"."n" = 1)
ORDER BY "t13"."p", "t13"."n";
-- $1 = "3"
-- $2 = "1"
-- $3 = "3"
-- $4 = "0"
-- $5 = "1000"

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
