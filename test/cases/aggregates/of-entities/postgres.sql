-- 2 statements

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
        WHERE TRUE
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
-- $1 = ["par","ber"]
-- $2 = ["par","ber"]

SELECT "t3"."c0" AS "r0",
  "t3"."c1" AS "r1",
  "t3"."c2" AS "r2"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
    SELECT TRUE AS "c0",
      "t1"."city" AS "c1",
      "t1"."shop_id" AS "c2"
    FROM "public"."shops" AS "t1"
    WHERE TRUE
  ) AS "t2" ON "t2"."c2" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["par","ber","nowhere"]
