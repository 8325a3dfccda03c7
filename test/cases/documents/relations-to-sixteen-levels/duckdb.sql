-- 1 statement

SELECT "t2"."c0" AS "r0",
  "t4"."c0" AS "r1",
  CAST("t42"."rows" AS VARCHAR) AS "r2"
FROM (
  SELECT unnest(CAST($1 AS INTEGER[])) AS "k0",
    unnest(range(len(CAST($2 AS INTEGER[])))) + 1 AS ordinal
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."customer_id" AS "c1"
  FROM "shop"."Order" AS "t1"
  WHERE "t1"."order_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t3"."customer_id" AS "c1"
  FROM "shop"."Customer" AS "t3"
  WHERE "t3"."customer_id" = "t2"."c1"
  LIMIT 1
) AS "t4" ON TRUE
LEFT JOIN LATERAL (
  SELECT to_json(list(json_array("t8"."c0", "t41"."rows") ORDER BY "t6"."c1")) AS "rows"
  FROM (
    SELECT "t5"."order_id" AS "c0",
      row_number() OVER ( ORDER BY "t5"."order_id" ASC NULLS LAST) AS "c1",
      "t5"."customer_id" AS "c2"
    FROM "shop"."Order" AS "t5"
    WHERE "t5"."customer_id" = "t4"."c1"
  ) AS "t6"
  LEFT JOIN LATERAL (
    SELECT TRUE AS "c0",
      "t7"."customer_id" AS "c1"
    FROM "shop"."Customer" AS "t7"
    WHERE "t7"."customer_id" = "t6"."c2"
    LIMIT 1
  ) AS "t8" ON TRUE
  LEFT JOIN LATERAL (
    SELECT to_json(list(json_array("t12"."c0", "t40"."rows") ORDER BY "t10"."c1")) AS "rows"
    FROM (
      SELECT "t9"."order_id" AS "c0",
        row_number() OVER ( ORDER BY "t9"."order_id" ASC NULLS LAST) AS "c1",
        "t9"."customer_id" AS "c2"
      FROM "shop"."Order" AS "t9"
      WHERE "t9"."customer_id" = "t8"."c1"
    ) AS "t10"
    LEFT JOIN LATERAL (
      SELECT TRUE AS "c0",
        "t11"."customer_id" AS "c1"
      FROM "shop"."Customer" AS "t11"
      WHERE "t11"."customer_id" = "t10"."c2"
      LIMIT 1
    ) AS "t12" ON TRUE
    LEFT JOIN LATERAL (
      SELECT to_json(list(json_array("t16"."c0", "t39"."rows") ORDER BY "t14"."c1")) AS "rows"
      FROM (
        SELECT "t13"."order_id" AS "c0",
          row_number() OVER ( ORDER BY "t13"."order_id" ASC NULLS LAST) AS "c1",
          "t13"."customer_id" AS "c2"
        FROM "shop"."Order" AS "t13"
        WHERE "t13"."customer_id" = "t12"."c1"
      ) AS "t14"
      LEFT JOIN LATERAL (
        SELECT TRUE AS "c0",
          "t15"."customer_id" AS "c1"
        FROM "shop"."Customer" AS "t15"
        WHERE "t15"."customer_id" = "t14"."c2"
        LIMIT 1
      ) AS "t16" ON TRUE
      LEFT JOIN LATERAL (
        SELECT to_json(list(json_array("t20"."c0", "t38"."rows") ORDER BY "t18"."c1")) AS "rows"
        FROM (
          SELECT "t17"."order_id" AS "c0",
            row_number() OVER ( ORDER BY "t17"."order_id" ASC NULLS LAST) AS "c1",
            "t17"."customer_id" AS "c2"
          FROM "shop"."Order" AS "t17"
          WHERE "t17"."customer_id" = "t16"."c1"
        ) AS "t18"
        LEFT JOIN LATERAL (
          SELECT TRUE AS "c0",
            "t19"."customer_id" AS "c1"
          FROM "shop"."Customer" AS "t19"
          WHERE "t19"."customer_id" = "t18"."c2"
          LIMIT 1
        ) AS "t20" ON TRUE
        LEFT JOIN LATERAL (
          SELECT to_json(list(json_array("t24"."c0", "t37"."rows") ORDER BY "t22"."c1")) AS "rows"
          FROM (
            SELECT "t21"."order_id" AS "c0",
              row_number() OVER ( ORDER BY "t21"."order_id" ASC NULLS LAST) AS "c1",
              "t21"."customer_id" AS "c2"
            FROM "shop"."Order" AS "t21"
            WHERE "t21"."customer_id" = "t20"."c1"
          ) AS "t22"
          LEFT JOIN LATERAL (
            SELECT TRUE AS "c0",
              "t23"."customer_id" AS "c1"
            FROM "shop"."Customer" AS "t23"
            WHERE "t23"."customer_id" = "t22"."c2"
            LIMIT 1
          ) AS "t24" ON TRUE
          LEFT JOIN LATERAL (
            SELECT to_json(list(json_array("t28"."c0", "t36"."rows") ORDER BY "t26"."c1")) AS "rows"
            FROM (
              SELECT "t25"."order_id" AS "c0",
                row_number() OVER ( ORDER BY "t25"."order_id" ASC NULLS LAST) AS "c1",
                "t25"."customer_id" AS "c2"
              FROM "shop"."Order" AS "t25"
              WHERE "t25"."customer_id" = "t24"."c1"
            ) AS "t26"
            LEFT JOIN LATERAL (
              SELECT TRUE AS "c0",
                "t27"."customer_id" AS "c1"
              FROM "shop"."Customer" AS "t27"
              WHERE "t27"."customer_id" = "t26"."c2"
              LIMIT 1
            ) AS "t28" ON TRUE
            LEFT JOIN LATERAL (
              SELECT to_json(list(json_array("t32"."c0", "t35"."rows") ORDER BY "t30"."c1")) AS "rows"
              FROM (
                SELECT "t29"."order_id" AS "c0",
                  row_number() OVER ( ORDER BY "t29"."order_id" ASC NULLS LAST) AS "c1",
                  "t29"."customer_id" AS "c2"
                FROM "shop"."Order" AS "t29"
                WHERE "t29"."customer_id" = "t28"."c1"
              ) AS "t30"
              LEFT JOIN LATERAL (
                SELECT TRUE AS "c0",
                  "t31"."customer_id" AS "c1"
                FROM "shop"."Customer" AS "t31"
                WHERE "t31"."customer_id" = "t30"."c2"
                LIMIT 1
              ) AS "t32" ON TRUE
              LEFT JOIN LATERAL (
                SELECT to_json(list(json_array(CAST("t34"."c2" AS VARCHAR)) ORDER BY "t34"."c1")) AS "rows"
                FROM (
                  SELECT "t33"."order_id" AS "c0",
                    row_number() OVER ( ORDER BY "t33"."order_id" ASC NULLS LAST) AS "c1",
                    "t33"."order_id" AS "c2"
                  FROM "shop"."Order" AS "t33"
                  WHERE "t33"."customer_id" = "t32"."c1"
                ) AS "t34"
                WHERE "t34"."c1" > CAST($3 AS BIGINT) AND "t34"."c1" <= CAST($4 AS BIGINT)
              ) AS "t35" ON TRUE
              WHERE "t30"."c1" > CAST($5 AS BIGINT) AND "t30"."c1" <= CAST($6 AS BIGINT)
            ) AS "t36" ON TRUE
            WHERE "t26"."c1" > CAST($7 AS BIGINT) AND "t26"."c1" <= CAST($8 AS BIGINT)
          ) AS "t37" ON TRUE
          WHERE "t22"."c1" > CAST($9 AS BIGINT) AND "t22"."c1" <= CAST($10 AS BIGINT)
        ) AS "t38" ON TRUE
        WHERE "t18"."c1" > CAST($11 AS BIGINT) AND "t18"."c1" <= CAST($12 AS BIGINT)
      ) AS "t39" ON TRUE
      WHERE "t14"."c1" > CAST($13 AS BIGINT) AND "t14"."c1" <= CAST($14 AS BIGINT)
    ) AS "t40" ON TRUE
    WHERE "t10"."c1" > CAST($15 AS BIGINT) AND "t10"."c1" <= CAST($16 AS BIGINT)
  ) AS "t41" ON TRUE
  WHERE "t6"."c1" > CAST($17 AS BIGINT) AND "t6"."c1" <= CAST($18 AS BIGINT)
) AS "t42" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["3"]
-- $2 = ["3"]
-- $3 = "0"
-- $4 = "2"
-- $5 = "0"
-- $6 = "2"
-- $7 = "0"
-- $8 = "2"
-- $9 = "0"
-- $10 = "2"
-- $11 = "0"
-- $12 = "2"
-- $13 = "0"
-- $14 = "2"
-- $15 = "0"
-- $16 = "2"
-- $17 = "0"
-- $18 = "2"
