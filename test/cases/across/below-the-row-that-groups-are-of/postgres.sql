-- 1 statement

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t5"."c0" AS "r3",
  "t5"."c1" AS "r4",
  CAST("t10"."rows" AS text) AS "r5",
  CAST("t3"."d0" AS text) AS "r6",
  CAST("t3"."a0" AS text) AS "r7"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."order_id" AS "d0"
      FROM "public"."order_items" AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t4"."status" AS "c1",
    "t4"."order_id" AS "c2"
  FROM "public"."orders" AS "t4"
  WHERE "t4"."order_id" = "t3"."d0"
  LIMIT 1
) AS "t5" ON TRUE
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t9"."c4") ORDER BY "t9"."c3") AS "rows"
  FROM (
    SELECT "t6"."product" COLLATE "C" AS "c0",
      "t6"."order_id" AS "c1",
      "t6"."position" AS "c2",
      row_number() OVER ( ORDER BY "t6"."product" COLLATE "C" ASC NULLS LAST, "t6"."order_id" ASC NULLS LAST, "t6"."position" ASC NULLS LAST) AS "c3",
      "t6"."product" AS "c4"
    FROM "public"."order_items" AS "t6"
    WHERE ("t6"."order_id" = "t5"."c2" AND EXISTS (
      SELECT 1
      FROM "public"."orders" AS "t7"
      WHERE ("t7"."order_id" = "t6"."order_id" AND EXISTS (
        SELECT 1
        FROM (
          SELECT "customer_id",
            "name",
            "country",
            "segment",
            "score",
            "balance",
            "since",
            nullif(to_jsonb("address"), 'null') AS "address",
            CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
            ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0"
          FROM "public"."customers"
        ) AS "t8"
        WHERE ("t8"."customer_id" = "t7"."customer_id" AND "t8"."country" = CAST($1 AS text))
      ))
    ))
  ) AS "t9"
  WHERE "t9"."c3" > CAST($2 AS bigint) AND "t9"."c3" <= CAST($3 AS bigint)
) AS "t10" ON TRUE
WHERE (("t3"."n" > CAST($4 AS bigint) AND "t3"."n" <= CAST($5 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "NL"
-- $2 = "0"
-- $3 = "21"
-- $4 = "0"
-- $5 = "1000"
