-- 1 statement

SELECT "t1"."c0" AS "r0",
  "t3"."c0" AS "r1",
  CAST("t41"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."customer_id" AS "c1"
  FROM "shop"."Order" AS "t0"
  WHERE "t0"."order_id" = CAST($1 AS INTEGER) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."customer_id" AS "c1"
  FROM "shop"."Customer" AS "t2"
  WHERE "t2"."customer_id" = "t1"."c1"
  LIMIT 1
) AS "t3" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t7"."c0", "t40"."rows") ORDER BY "t5"."c1")) AS "rows"
  FROM (
    SELECT "t4"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t4"."order_id" ASC NULLS LAST) AS "c1",
      "t4"."customer_id" AS "c2"
    FROM "shop"."Order" AS "t4"
    WHERE "t4"."customer_id" = "t3"."c1"
  ) AS "t5"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t6"."customer_id" AS "c1"
    FROM "shop"."Customer" AS "t6"
    WHERE "t6"."customer_id" = "t5"."c2"
    LIMIT 1
  ) AS "t7" ON TRUE
  LEFT JOIN LATERAL (
    SELECT to_json(list(json_array("t11"."c0", "t39"."rows") ORDER BY "t9"."c1")) AS "rows"
    FROM (
      SELECT "t8"."order_id" AS "c0",
        row_number() OVER ( ORDER BY "t8"."order_id" ASC NULLS LAST) AS "c1",
        "t8"."customer_id" AS "c2"
      FROM "shop"."Order" AS "t8"
      WHERE "t8"."customer_id" = "t7"."c1"
    ) AS "t9"
    LEFT JOIN LATERAL (
      SELECT TRUE AS "c0",
        "t10"."customer_id" AS "c1"
      FROM "shop"."Customer" AS "t10"
      WHERE "t10"."customer_id" = "t9"."c2"
      LIMIT 1
    ) AS "t11" ON TRUE
    LEFT JOIN LATERAL (
      SELECT to_json(list(json_array("t15"."c0", "t38"."rows") ORDER BY "t13"."c1")) AS "rows"
      FROM (
        SELECT "t12"."order_id" AS "c0",
          row_number() OVER ( ORDER BY "t12"."order_id" ASC NULLS LAST) AS "c1",
          "t12"."customer_id" AS "c2"
        FROM "shop"."Order" AS "t12"
        WHERE "t12"."customer_id" = "t11"."c1"
      ) AS "t13"
      LEFT JOIN LATERAL (
        SELECT TRUE AS "c0",
          "t14"."customer_id" AS "c1"
        FROM "shop"."Customer" AS "t14"
        WHERE "t14"."customer_id" = "t13"."c2"
        LIMIT 1
      ) AS "t15" ON TRUE
      LEFT JOIN LATERAL (
        SELECT to_json(list(json_array("t19"."c0", "t37"."rows") ORDER BY "t17"."c1")) AS "rows"
        FROM (
          SELECT "t16"."order_id" AS "c0",
            row_number() OVER ( ORDER BY "t16"."order_id" ASC NULLS LAST) AS "c1",
            "t16"."customer_id" AS "c2"
          FROM "shop"."Order" AS "t16"
          WHERE "t16"."customer_id" = "t15"."c1"
        ) AS "t17"
        LEFT JOIN LATERAL (
          SELECT TRUE AS "c0",
            "t18"."customer_id" AS "c1"
          FROM "shop"."Customer" AS "t18"
          WHERE "t18"."customer_id" = "t17"."c2"
          LIMIT 1
        ) AS "t19" ON TRUE
        LEFT JOIN LATERAL (
          SELECT to_json(list(json_array("t23"."c0", "t36"."rows") ORDER BY "t21"."c1")) AS "rows"
          FROM (
            SELECT "t20"."order_id" AS "c0",
              row_number() OVER ( ORDER BY "t20"."order_id" ASC NULLS LAST) AS "c1",
              "t20"."customer_id" AS "c2"
            FROM "shop"."Order" AS "t20"
            WHERE "t20"."customer_id" = "t19"."c1"
          ) AS "t21"
          LEFT JOIN LATERAL (
            SELECT TRUE AS "c0",
              "t22"."customer_id" AS "c1"
            FROM "shop"."Customer" AS "t22"
            WHERE "t22"."customer_id" = "t21"."c2"
            LIMIT 1
          ) AS "t23" ON TRUE
          LEFT JOIN LATERAL (
            SELECT to_json(list(json_array("t27"."c0", "t35"."rows") ORDER BY "t25"."c1")) AS "rows"
            FROM (
              SELECT "t24"."order_id" AS "c0",
                row_number() OVER ( ORDER BY "t24"."order_id" ASC NULLS LAST) AS "c1",
                "t24"."customer_id" AS "c2"
              FROM "shop"."Order" AS "t24"
              WHERE "t24"."customer_id" = "t23"."c1"
            ) AS "t25"
            LEFT JOIN LATERAL (
              SELECT TRUE AS "c0",
                "t26"."customer_id" AS "c1"
              FROM "shop"."Customer" AS "t26"
              WHERE "t26"."customer_id" = "t25"."c2"
              LIMIT 1
            ) AS "t27" ON TRUE
            LEFT JOIN LATERAL (
              SELECT to_json(list(json_array("t31"."c0", "t34"."rows") ORDER BY "t29"."c1")) AS "rows"
              FROM (
                SELECT "t28"."order_id" AS "c0",
                  row_number() OVER ( ORDER BY "t28"."order_id" ASC NULLS LAST) AS "c1",
                  "t28"."customer_id" AS "c2"
                FROM "shop"."Order" AS "t28"
                WHERE "t28"."customer_id" = "t27"."c1"
              ) AS "t29"
              LEFT JOIN LATERAL (
                SELECT TRUE AS "c0",
                  "t30"."customer_id" AS "c1"
                FROM "shop"."Customer" AS "t30"
                WHERE "t30"."customer_id" = "t29"."c2"
                LIMIT 1
              ) AS "t31" ON TRUE
              LEFT JOIN LATERAL (
                SELECT to_json(list(json_array(CAST("t33"."c2" AS VARCHAR)) ORDER BY "t33"."c1")) AS "rows"
                FROM (
                  SELECT "t32"."order_id" AS "c0",
                    row_number() OVER ( ORDER BY "t32"."order_id" ASC NULLS LAST) AS "c1",
                    "t32"."order_id" AS "c2"
                  FROM "shop"."Order" AS "t32"
                  WHERE "t32"."customer_id" = "t31"."c1"
                ) AS "t33"
                WHERE "t33"."c1" > CAST($2 AS BIGINT) AND "t33"."c1" <= CAST($3 AS BIGINT)
              ) AS "t34" ON TRUE
              WHERE "t29"."c1" > CAST($4 AS BIGINT) AND "t29"."c1" <= CAST($5 AS BIGINT)
            ) AS "t35" ON TRUE
            WHERE "t25"."c1" > CAST($6 AS BIGINT) AND "t25"."c1" <= CAST($7 AS BIGINT)
          ) AS "t36" ON TRUE
          WHERE "t21"."c1" > CAST($8 AS BIGINT) AND "t21"."c1" <= CAST($9 AS BIGINT)
        ) AS "t37" ON TRUE
        WHERE "t17"."c1" > CAST($10 AS BIGINT) AND "t17"."c1" <= CAST($11 AS BIGINT)
      ) AS "t38" ON TRUE
      WHERE "t13"."c1" > CAST($12 AS BIGINT) AND "t13"."c1" <= CAST($13 AS BIGINT)
    ) AS "t39" ON TRUE
    WHERE "t9"."c1" > CAST($14 AS BIGINT) AND "t9"."c1" <= CAST($15 AS BIGINT)
  ) AS "t40" ON TRUE
  WHERE "t5"."c1" > CAST($16 AS BIGINT) AND "t5"."c1" <= CAST($17 AS BIGINT)
) AS "t41" ON TRUE;
-- $1 = "3"
-- $2 = "0"
-- $3 = "2"
-- $4 = "0"
-- $5 = "2"
-- $6 = "0"
-- $7 = "2"
-- $8 = "0"
-- $9 = "2"
-- $10 = "0"
-- $11 = "2"
-- $12 = "0"
-- $13 = "2"
-- $14 = "0"
-- $15 = "2"
-- $16 = "0"
-- $17 = "2"
