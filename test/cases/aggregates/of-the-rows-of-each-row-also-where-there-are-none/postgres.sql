-- 3 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t10"."sold_at")
  FROM "public"."sales" AS "t10"
  WHERE TRUE
)) AND (
  SELECT max("t10"."sold_at")
  FROM "public"."sales" AS "t10"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t10"."sold_at")
  FROM "public"."sales" AS "t10"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t10"."sold_at")
  FROM "public"."sales" AS "t10"
  WHERE TRUE
) AS text) END AS "r3",
  CAST("t9"."a0" AS text) AS "r4",
  CAST(round("t9"."a1", 2) AS text) AS "r5",
  CAST("t9"."a2" AS text) AS "r6",
  "t9"."a3" AS "r7"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."p") AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3"."ordinal" AS "p",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a1" ELSE "t4"."a1" END AS "a1",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a2" ELSE "t4"."a2" END AS "a2",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a3" ELSE "t4"."a3" END AS "a3"
    FROM (
      SELECT *
      FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
    ) AS "t3"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1",
        count(*) FILTER (WHERE "t1"."c1") AS "a2",
        max("t1"."c2" COLLATE "C") AS "a3"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          "t0"."amount" AS "c0",
          "t0"."paid" AS "c1",
          "t0"."note" AS "c2"
        FROM (
          SELECT *
          FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t7"."c0") AS numeric(38,2)) AS "a1",
        count(*) FILTER (WHERE "t7"."c1") AS "a2",
        max("t7"."c2" COLLATE "C") AS "a3"
      FROM (
        SELECT 1 AS "p",
          "t6"."amount" AS "c0",
          "t6"."paid" AS "c1",
          "t6"."note" AS "c2"
        FROM "public"."sales" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9" ON TRUE
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CAST("t9"."a0" AS text) AS "r3"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."p") AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3"."ordinal" AS "p",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0"
    FROM (
      SELECT *
      FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
    ) AS "t3"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p"
        FROM (
          SELECT *
          FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE "t0"."channel" = CAST($3 AS text)
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0"
      FROM (
        SELECT 1 AS "p"
        FROM "public"."sales" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9"
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]
-- $3 = "web"

SELECT "t1"."c1" AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c2" AS "r2"
FROM (
  SELECT "t0"."shop_id" COLLATE "C" AS "c0",
    "t0"."city" AS "c1",
    "t0"."shop_id" AS "c2"
  FROM "public"."shops" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shop_id" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
