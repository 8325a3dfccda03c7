-- 3 statements

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS INTEGER) AS "r1",
  CAST("t9"."total" AS INTEGER) AS "r2",
  CAST("t9"."a0" AS VARCHAR) AS "r3",
  CAST("t9"."a1" AS VARCHAR) AS "r4"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."p") AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3"."ordinal" AS "p",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a1" ELSE "t4"."a1" END AS "a1"
    FROM (
      SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
        unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
    ) AS "t3"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS DECIMAL(38,2)) AS "a1"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          "t0"."amount" AS "c0"
        FROM (
          SELECT unnest(CAST($3 AS INTEGER[])) AS "k0",
            unnest(range(len(CAST($4 AS INTEGER[])))) + 1 AS ordinal
        ) AS "t2" JOIN "shop"."Purchase" AS "t0" ON "t0"."person_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t7"."c0") AS DECIMAL(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t6"."amount" AS "c0"
        FROM "shop"."Purchase" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9"
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["2"]
-- $2 = ["2"]
-- $3 = ["2"]
-- $4 = ["2"]

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "shop"."Purchase" AS "t2"
  WHERE "t2"."person_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r1",
  CAST("t5"."rows" AS VARCHAR) AS "r2",
  CAST("t1"."c1" AS VARCHAR) AS "r3"
FROM (
  SELECT "t0"."person_id" AS "c0",
    "t0"."person_id" AS "c1"
  FROM "shop"."Person" AS "t0"
  WHERE "t0"."country" IN (
    SELECT unnest(CAST($1 AS VARCHAR[]))
  )
  ORDER BY "t0"."person_id" ASC NULLS LAST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t4"."c2" AS VARCHAR)) ORDER BY "t4"."c1")) AS "rows"
  FROM (
    SELECT "t3"."purchase_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."purchase_id" ASC NULLS LAST) AS "c1",
      "t3"."purchase_id" AS "c2"
    FROM "shop"."Purchase" AS "t3"
    WHERE "t3"."person_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($4 AS BIGINT) AND "t4"."c1" <= CAST($5 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["DE"]
-- $2 = "101"
-- $3 = "0"
-- $4 = "0"
-- $5 = "21"

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0",
  "t3"."c0" AS "r1",
  CAST("t3"."c1" AS VARCHAR) AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1",
    "t0"."person_id" AS "c2"
  FROM "shop"."Purchase" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."person_id" AS "c1",
    "t2"."country" AS "c2"
  FROM "shop"."Person" AS "t2"
  WHERE ("t2"."person_id" = "t1"."c2" AND "t2"."country" IN (
    SELECT unnest(CAST($3 AS VARCHAR[]))
  ))
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = ["DE"]
