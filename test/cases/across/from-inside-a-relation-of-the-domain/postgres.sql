-- 2 statements

SELECT CAST("t4"."c1" AS text) AS "r0",
  CAST("t9"."rows" AS text) AS "r1"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."order_id" AS "c1"
  FROM "public"."orders" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."order_items" AS "t1"
    WHERE ("t1"."order_id" = "t0"."order_id" AND EXISTS (
      SELECT 1
      FROM "public"."orders" AS "t2"
      WHERE ("t2"."order_id" = "t1"."order_id" AND EXISTS (
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
        ) AS "t3"
        WHERE ("t3"."customer_id" = "t2"."customer_id" AND "t3"."segment" = CAST($1 AS text))
      ))
    ))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t4"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array("t8"."c3") ORDER BY "t8"."c2") AS "rows"
  FROM (
    SELECT "t5"."order_id" AS "c0",
      "t5"."position" AS "c1",
      row_number() OVER ( ORDER BY "t5"."order_id" ASC NULLS LAST, "t5"."position" ASC NULLS LAST) AS "c2",
      "t5"."product" AS "c3"
    FROM "public"."order_items" AS "t5"
    WHERE ("t5"."order_id" = "t4"."c1" AND EXISTS (
      SELECT 1
      FROM "public"."orders" AS "t6"
      WHERE ("t6"."order_id" = "t5"."order_id" AND EXISTS (
        SELECT 1
        FROM "public"."outlets" AS "t7"
        WHERE ("t7"."country" = "t6"."outlet_country" AND "t7"."number" = "t6"."outlet_number" AND "t7"."number" = CAST($4 AS integer))
      ))
    ))
  ) AS "t8"
  WHERE "t8"."c2" > CAST($5 AS bigint) AND "t8"."c2" <= CAST($6 AS bigint)
) AS "t9" ON TRUE
ORDER BY "t4"."c0" ASC NULLS LAST;
-- $1 = "NEW"
-- $2 = "101"
-- $3 = "0"
-- $4 = "1"
-- $5 = "0"
-- $6 = "21"

SELECT CAST("t3"."c2" AS text) AS "r0",
  "t3"."c3" AS "r1"
FROM (
  SELECT "t0"."order_id" AS "c0",
    "t0"."position" AS "c1",
    "t0"."order_id" AS "c2",
    "t0"."product" AS "c3"
  FROM "public"."order_items" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."orders" AS "t1"
    WHERE ("t1"."order_id" = "t0"."order_id" AND EXISTS (
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
      ) AS "t2"
      WHERE ("t2"."customer_id" = "t1"."customer_id" AND "t2"."country" = CAST($1 AS text))
    ))
  )
  ORDER BY "t0"."order_id" ASC NULLS LAST, "t0"."position" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST, "t3"."c1" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "101"
-- $3 = "0"
