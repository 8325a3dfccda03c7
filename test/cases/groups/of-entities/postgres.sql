-- 2 statements

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
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT "t2"."ordinal" AS "p",
        "t0"."channel" COLLATE "C" AS "d0"
      FROM (
        SELECT *
        FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = ["ber","par","ams"]
-- $2 = "0"
-- $3 = "100"

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
-- $1 = ["ber","par","ams"]
