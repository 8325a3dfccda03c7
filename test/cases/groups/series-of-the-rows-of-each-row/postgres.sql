-- 3 statements

SELECT "t11"."p" AS "r0",
  CAST("t11"."n" AS integer) AS "r1",
  CAST("t11"."total" AS integer) AS "r2",
  "t11"."d0" AS "r3",
  "t11"."d1" AS "r4",
  "t11"."other" AS "r5",
  CAST("t11"."a0" AS text) AS "r6"
FROM (
  SELECT "t10".*,
    row_number() OVER (PARTITION BY "t10"."p" ORDER BY "t10"."a0" DESC NULLS LAST, "t10"."d0" ASC NULLS LAST, "t10"."d1" ASC NULLS LAST, "t10"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t10"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t8"."p",
        "t8"."d0"
      FROM (
        SELECT "t7"."p",
          "t7"."d0",
          row_number() OVER (PARTITION BY "t7"."p" ORDER BY "t7"."a0" DESC NULLS LAST, "t7"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t6"."p",
            "t6"."d0" AS "d0",
            count(*) AS "a0"
          FROM (
            SELECT "t9"."ordinal" AS "p",
              "t5"."channel" COLLATE "C" AS "d0",
              "t5"."paid" AS "d1"
            FROM (
              SELECT *
              FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
            ) AS "t9" JOIN "public"."sales" AS "t5" ON "t5"."shop_id" = "t9"."k0"
            WHERE TRUE
          ) AS "t6"
          GROUP BY "t6"."p", "t6"."d0"
        ) AS "t7"
      ) AS "t8"
      WHERE "t8"."rank" <= CAST($2 AS bigint)
    )
    SELECT "t4".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."d1",
        "t1"."other",
        count(*) AS "a0"
      FROM (
        SELECT "t1".*,
          "t3"."d0" AS "series",
          NOT ("t3"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          SELECT "t2"."ordinal" AS "p",
            "t0"."channel" COLLATE "C" AS "d0",
            "t0"."paid" AS "d1"
          FROM (
            SELECT *
            FROM unnest(CAST($3 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
          ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
          WHERE TRUE
        ) AS "t1"
        LEFT JOIN "kept" AS "t3" ON "t3"."p" = "t1"."p" AND "t3"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."d1", "t1"."other"
    ) AS "t4"
  ) AS "t10"
) AS "t11"
WHERE (("t11"."n" > CAST($4 AS bigint) AND "t11"."n" <= CAST($5 AS bigint)) OR "t11"."n" = 1)
ORDER BY "t11"."p", "t11"."n";
-- $1 = ["ams","ber","par"]
-- $2 = "1"
-- $3 = ["ams","ber","par"]
-- $4 = "0"
-- $5 = "100"

SELECT "t15"."p" AS "r0",
  CAST("t15"."n" AS integer) AS "r1",
  CAST("t15"."total" AS integer) AS "r2",
  "t15"."d0" AS "r3",
  "t15"."other" AS "r4",
  CAST("t15"."a0" AS text) AS "r5",
  CAST(round("t15"."a1", 2) AS text) AS "r6"
FROM (
  SELECT "t14".*,
    row_number() OVER (PARTITION BY "t14"."p" ORDER BY "t14"."a0" DESC NULLS LAST, "t14"."d0" ASC NULLS LAST, "t14"."other" ASC) AS "n",
    count(*) OVER (PARTITION BY "t14"."p") AS "total"
  FROM (
    WITH "kept" AS (
      SELECT "t10"."p",
        "t10"."d0"
      FROM (
        SELECT "t9"."p",
          "t9"."d0",
          row_number() OVER (PARTITION BY "t9"."p" ORDER BY "t9"."a1" ASC NULLS LAST, "t9"."d0" ASC NULLS LAST) AS "rank"
        FROM (
          SELECT "t8"."p",
            "t8"."d0" AS "d0",
            CAST(sum("t8"."c0") AS numeric(38,2)) AS "a1"
          FROM (
            WITH "numbered" AS (
              SELECT "t8".*,
                dense_rank() OVER (ORDER BY "t8"."p", "t8"."d0") AS "g"
              FROM (
                SELECT "t13"."ordinal" AS "p",
                  "t7"."note" COLLATE "C" AS "d0",
                  "t7"."amount" AS "c0"
                FROM (
                  SELECT *
                  FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
                ) AS "t13" JOIN "public"."sales" AS "t7" ON "t7"."shop_id" = "t13"."k0"
                WHERE TRUE
              ) AS "t8"
            )
            SELECT "t11".*
            FROM "numbered" AS "t11"
            WHERE "t11"."g" IN (
              SELECT "t12"."g"
              FROM (
                SELECT "t8"."g",
                  count(*) AS "a0"
                FROM "numbered" AS "t8"
                GROUP BY "t8"."g"
              ) AS "t12"
              WHERE ("t12"."a0" < CAST($2 AS bigint))
            )
          ) AS "t8"
          GROUP BY "t8"."p", "t8"."d0"
        ) AS "t9"
      ) AS "t10"
      WHERE "t10"."rank" <= CAST($3 AS bigint)
    )
    SELECT "t6".*
    FROM (
      SELECT "t1"."p",
        "t1"."series" AS "d0",
        "t1"."other",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT "t1".*,
          "t5"."d0" AS "series",
          NOT ("t5"."p" IS NOT NULL OR ("t1"."d0" IS NULL AND "t1"."p" IN (
          SELECT "p"
          FROM "kept"
          WHERE "d0" IS NULL
        ))) AS "other"
        FROM (
          WITH "numbered" AS (
            SELECT "t1".*,
              dense_rank() OVER (ORDER BY "t1"."p", "t1"."d0") AS "g"
            FROM (
              SELECT "t4"."ordinal" AS "p",
                "t0"."note" COLLATE "C" AS "d0",
                "t0"."amount" AS "c0"
              FROM (
                SELECT *
                FROM unnest(CAST($4 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
              ) AS "t4" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t4"."k0"
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
            WHERE ("t3"."a0" < CAST($5 AS bigint))
          )
        ) AS "t1"
        LEFT JOIN "kept" AS "t5" ON "t5"."p" = "t1"."p" AND "t5"."d0" = "t1"."d0"
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."series", "t1"."other"
    ) AS "t6"
  ) AS "t14"
) AS "t15"
WHERE (("t15"."n" > CAST($6 AS bigint) AND "t15"."n" <= CAST($7 AS bigint)) OR "t15"."n" = 1)
ORDER BY "t15"."p", "t15"."n";
-- $1 = ["ams","ber","par"]
-- $2 = "2"
-- $3 = "1"
-- $4 = ["ams","ber","par"]
-- $5 = "2"
-- $6 = "0"
-- $7 = "100"

SELECT "t1"."c1" AS "r0",
  "t1"."c1" AS "r1",
  "t1"."c1" AS "r2"
FROM (
  SELECT "t0"."shop_id" COLLATE "C" AS "c0",
    "t0"."shop_id" AS "c1"
  FROM "public"."shops" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shop_id" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
