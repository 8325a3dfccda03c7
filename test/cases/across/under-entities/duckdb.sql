-- 3 statements

SELECT "t10"."p" AS "r0",
  CAST("t10"."n" AS INTEGER) AS "r1",
  CAST("t10"."total" AS INTEGER) AS "r2",
  CAST("t10"."a0" AS VARCHAR) AS "r3",
  CAST("t10"."a1" AS VARCHAR) AS "r4"
FROM (
  SELECT "t9".*,
    row_number() OVER (PARTITION BY "t9"."p" ORDER BY "t9"."p") AS "n",
    count(*) OVER (PARTITION BY "t9"."p") AS "total"
  FROM (
    SELECT "t4"."ordinal" AS "p",
      CASE WHEN "t5"."p" IS NULL THEN "t6"."a0" ELSE "t5"."a0" END AS "a0",
      CASE WHEN "t5"."p" IS NULL THEN "t6"."a1" ELSE "t5"."a1" END AS "a1"
    FROM (
      SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
        unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
    ) AS "t4"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS DECIMAL(38,2)) AS "a1"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          "t0"."total" AS "c0"
        FROM (
          SELECT unnest(CAST($3 AS BIGINT[])) AS "k0",
            unnest(range(len(CAST($4 AS BIGINT[])))) + 1 AS ordinal
        ) AS "t2" JOIN "sales"."Order" AS "t0" ON "t0"."customer_id" = "t2"."k0"
        WHERE EXISTS (
          SELECT 1
          FROM "crm"."Outlet" AS "t3"
          WHERE ("t3"."country" = "t0"."outlet_country" AND "t3"."number" = "t0"."outlet_number" AND "t3"."number" = CAST($5 AS INTEGER))
        )
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t5" ON "t5"."p" = "t4"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t8"."c0") AS DECIMAL(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t7"."total" AS "c0"
        FROM "sales"."Order" AS "t7"
        WHERE FALSE
      ) AS "t8"
    ) AS "t6"
  ) AS "t9"
) AS "t10"
WHERE TRUE
ORDER BY "t10"."p", "t10"."n";
-- $1 = ["1","2","5"]
-- $2 = ["1","2","5"]
-- $3 = ["1","2","5"]
-- $4 = ["1","2","5"]
-- $5 = "1"

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS INTEGER) AS "r1",
  CAST("t6"."total" AS INTEGER) AS "r2",
  strftime("t6"."d0", '%Y-%m-%d') AS "r3",
  CAST("t6"."a0" AS VARCHAR) AS "r4"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT "t4"."ordinal" AS "p",
        "t3"."c0" AS "d0"
      FROM (
        SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
          unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
      ) AS "t4" JOIN "sales"."Order" AS "t0" ON "t0"."customer_id" = "t4"."k0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."country", "t2"."number") "t2"."opened_on" AS "c0",
          "t2"."country" AS "c1",
          "t2"."number" AS "c2"
        FROM "crm"."Outlet" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."outlet_country" AND "t3"."c2" = "t0"."outlet_number"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($3 AS BIGINT) AND "t6"."n" <= CAST($4 AS BIGINT)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = ["1","2","5"]
-- $2 = ["1","2","5"]
-- $3 = "0"
-- $4 = "100"

SELECT CASE WHEN "t0"."k0" IS NOT NULL THEN TRUE END AS "r0",
  CAST("t0"."k0" AS VARCHAR) AS "r1",
  CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t1"
  WHERE ("t1"."customer_id" = "t0"."k0" AND EXISTS (
    SELECT 1
    FROM "crm"."Outlet" AS "t2"
    WHERE ("t2"."country" = "t1"."outlet_country" AND "t2"."number" = "t1"."outlet_number" AND ("t2"."opened_on" IS NULL) IS NOT TRUE)
  ))
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r2",
  CAST("t7"."rows" AS VARCHAR) AS "r3",
  CAST("t0"."k0" AS VARCHAR) AS "r4",
  CAST("t0"."k0" AS VARCHAR) AS "r5"
FROM (
  SELECT unnest(CAST($1 AS BIGINT[])) AS "k0",
    unnest(range(len(CAST($2 AS BIGINT[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array(CAST("t6"."c3" AS VARCHAR)) ORDER BY "t6"."c2")) AS "rows"
  FROM (
    SELECT (
      SELECT "t4"."opened_on"
      FROM "crm"."Outlet" AS "t4"
      WHERE ("t4"."country" = "t3"."outlet_country" AND "t4"."number" = "t3"."outlet_number")
      LIMIT 1
    ) AS "c0",
      "t3"."order_id" AS "c1",
      row_number() OVER ( ORDER BY (
      SELECT "t4"."opened_on"
      FROM "crm"."Outlet" AS "t4"
      WHERE ("t4"."country" = "t3"."outlet_country" AND "t4"."number" = "t3"."outlet_number")
      LIMIT 1
    ) DESC NULLS LAST, "t3"."order_id" ASC NULLS LAST) AS "c2",
      "t3"."order_id" AS "c3"
    FROM "sales"."Order" AS "t3"
    WHERE ("t3"."customer_id" = "t0"."k0" AND EXISTS (
      SELECT 1
      FROM "crm"."Outlet" AS "t5"
      WHERE ("t5"."country" = "t3"."outlet_country" AND "t5"."number" = "t3"."outlet_number" AND ("t5"."opened_on" IS NULL) IS NOT TRUE)
    ))
  ) AS "t6"
  WHERE "t6"."c2" > CAST($3 AS BIGINT) AND "t6"."c2" <= CAST($4 AS BIGINT)
) AS "t7" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1","2","5"]
-- $2 = ["1","2","5"]
-- $3 = "0"
-- $4 = "21"
