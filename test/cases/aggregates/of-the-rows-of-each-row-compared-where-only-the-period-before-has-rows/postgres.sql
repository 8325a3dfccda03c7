-- 2 statements

SELECT "t19"."p" AS "r0",
  CAST("t19"."n" AS integer) AS "r1",
  CAST("t19"."total" AS integer) AS "r2",
  CAST("t19"."a0" AS text) AS "r3",
  CAST(round("t19"."a1", 0) AS text) AS "r4",
  CAST("t19"."a2" AS text) AS "r5",
  "t19"."found" AS "r6",
  CAST("t19"."b0" AS text) AS "r7",
  CAST(round("t19"."b1", 0) AS text) AS "r8",
  CAST("t19"."b2" AS text) AS "r9"
FROM (
  SELECT "t18".*,
    row_number() OVER (PARTITION BY "t18"."p" ORDER BY "t18"."p") AS "n",
    count(*) OVER (PARTITION BY "t18"."p") AS "total"
  FROM (
    SELECT "t8".*,
      "t9"."p" IS NOT NULL AS "found",
      "t9"."a0" AS "b0",
      "t9"."a1" AS "b1",
      "t9"."a2" AS "b2"
    FROM (
      SELECT "t3"."ordinal" AS "p",
        CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0",
        CASE WHEN "t4"."p" IS NULL THEN "t5"."a1" ELSE "t4"."a1" END AS "a1",
        CASE WHEN "t4"."p" IS NULL THEN "t5"."a2" ELSE "t4"."a2" END AS "a2"
      FROM (
        SELECT *
        FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS "t3"
      LEFT JOIN (
        SELECT "t1"."p",
          count(*) AS "a0",
          CAST(sum("t1"."c0") AS numeric(38,0)) AS "a1",
          count("t1"."c0") AS "a2"
        FROM (
          SELECT "t2"."ordinal" AS "p",
            "t0"."quantity" AS "c0"
          FROM (
            SELECT *
            FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
          ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
          WHERE ("t0"."sold_at" >= CAST($3 AS timestamp) AND "t0"."sold_at" < CAST($4 AS timestamp))
        ) AS "t1"
        GROUP BY "t1"."p"
      ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
        SELECT 1 AS "p",
          count(*) AS "a0",
          CAST(sum("t7"."c0") AS numeric(38,0)) AS "a1",
          count("t7"."c0") AS "a2"
        FROM (
          SELECT 1 AS "p",
            "t6"."quantity" AS "c0"
          FROM "public"."sales" AS "t6"
          WHERE FALSE
        ) AS "t7"
      ) AS "t5"
    ) AS "t8"
    LEFT JOIN (
      SELECT "t13"."ordinal" AS "p",
        CASE WHEN "t14"."p" IS NULL THEN "t15"."a0" ELSE "t14"."a0" END AS "a0",
        CASE WHEN "t14"."p" IS NULL THEN "t15"."a1" ELSE "t14"."a1" END AS "a1",
        CASE WHEN "t14"."p" IS NULL THEN "t15"."a2" ELSE "t14"."a2" END AS "a2"
      FROM (
        SELECT *
        FROM unnest(CAST($5 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS "t13"
      LEFT JOIN (
        SELECT "t11"."p",
          count(*) AS "a0",
          CAST(sum("t11"."c0") AS numeric(38,0)) AS "a1",
          count("t11"."c0") AS "a2"
        FROM (
          SELECT "t12"."ordinal" AS "p",
            "t10"."quantity" AS "c0"
          FROM (
            SELECT *
            FROM unnest(CAST($6 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
          ) AS "t12" JOIN "public"."sales" AS "t10" ON "t10"."shop_id" = "t12"."k0"
          WHERE ("t10"."sold_at" >= CAST($7 AS timestamp) AND "t10"."sold_at" < CAST($8 AS timestamp))
        ) AS "t11"
        GROUP BY "t11"."p"
      ) AS "t14" ON "t14"."p" = "t13"."ordinal" CROSS JOIN (
        SELECT 1 AS "p",
          count(*) AS "a0",
          CAST(sum("t17"."c0") AS numeric(38,0)) AS "a1",
          count("t17"."c0") AS "a2"
        FROM (
          SELECT 1 AS "p",
            "t16"."quantity" AS "c0"
          FROM "public"."sales" AS "t16"
          WHERE FALSE
        ) AS "t17"
      ) AS "t15"
    ) AS "t9" ON "t9"."p" = "t8"."p"
  ) AS "t18"
) AS "t19"
WHERE TRUE
ORDER BY "t19"."p", "t19"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]
-- $3 = "2024-03-01T00:00:00Z"
-- $4 = "2024-04-01T00:00:00Z"
-- $5 = ["ams","ber","par"]
-- $6 = ["ams","ber","par"]
-- $7 = "2024-02-01T00:00:00Z"
-- $8 = "2024-03-01T00:00:00Z"

SELECT "t1"."c1" AS "r0",
  "t1"."c1" AS "r1"
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
