-- 4 statements

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  CASE WHEN isfinite("t5"."d0") AND "t5"."d0" >= '0001-01-01' THEN to_char("t5"."d0", 'YYYY-MM-DD') ELSE CAST("t5"."d0" AS text) END AS "r3",
  CAST("t5"."a0" AS text) AS "r4",
  CAST(round("t5"."a1", 2) AS text) AS "r5"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0",
      CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0",
        "t0"."total" AS "c0"
      FROM "public"."orders" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."country", "t2"."number") "t2"."opened_on" AS "c0",
          "t2"."country" AS "c1",
          "t2"."number" AS "c2"
        FROM "public"."outlets" AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."outlet_country" AND "t3"."c2" = "t0"."outlet_number"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS bigint) AND "t5"."n" <= CAST($2 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."outlets" AS "t1"
    WHERE ("t1"."country" = "t0"."outlet_country" AND "t1"."number" = "t0"."outlet_number" AND "t1"."opened_on" >= CAST($1 AS date))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "2020-06-01"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."outlets" AS "t1"
    WHERE ("t1"."country" = "t0"."outlet_country" AND "t1"."number" = "t0"."outlet_number" AND ("t1"."opened_on" IS NULL) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0",
  CASE WHEN "t2"."c3" IS NOT NULL AND "t2"."c4" IS NOT NULL THEN TRUE END AS "r1",
  "t2"."c3" AS "r2",
  "t2"."c4" AS "r3"
FROM (
  SELECT (
    SELECT "t1"."opened_on"
    FROM "public"."outlets" AS "t1"
    WHERE ("t1"."country" = "t0"."outlet_country" AND "t1"."number" = "t0"."outlet_number")
    LIMIT 1
  ) AS "c0",
    "t0"."order_id" AS "c1",
    "t0"."order_id" AS "c2",
    "t0"."outlet_country" AS "c3",
    "t0"."outlet_number" AS "c4"
  FROM "public"."orders" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."opened_on"
    FROM "public"."outlets" AS "t1"
    WHERE ("t1"."country" = "t0"."outlet_country" AND "t1"."number" = "t0"."outlet_number")
    LIMIT 1
  ) ASC NULLS FIRST, "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS FIRST, "t2"."c1" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
