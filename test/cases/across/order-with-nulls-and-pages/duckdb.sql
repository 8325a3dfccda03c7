-- 4 statements

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((
  SELECT max("t1"."ordered_at")
  FROM "sales"."Order" AS "t1"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS VARCHAR) AS "r3",
  "t5"."c0" AS "r4",
  rtrim(rtrim(strftime("t5"."c1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  CAST("t5"."c2" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c0",
    (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "sales"."Order" AS "t2"
  WHERE TRUE
  ORDER BY (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "4"
-- $2 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((
  SELECT max("t1"."ordered_at")
  FROM "sales"."Order" AS "t1"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS VARCHAR) AS "r3",
  "t5"."c0" AS "r4",
  rtrim(rtrim(strftime("t5"."c1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  CAST("t5"."c2" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c0",
    (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "sales"."Order" AS "t2"
  WHERE TRUE AND ((((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) < CAST($1 AS VARCHAR) OR (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($2 AS VARCHAR) AND ((
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) > CAST($3 AS TIMESTAMP) OR (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($4 AS VARCHAR) AND (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($5 AS TIMESTAMP) AND ("t2"."order_id" > CAST($6 AS BIGINT) OR "t2"."order_id" IS NULL)))
  ORDER BY (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($7 AS BIGINT) OFFSET CAST($8 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "NL"
-- $2 = "NL"
-- $3 = "2024-02-01T10:00:00.123456Z"
-- $4 = "NL"
-- $5 = "2024-02-01T10:00:00.123456Z"
-- $6 = "104"
-- $7 = "4"
-- $8 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((
  SELECT max("t1"."ordered_at")
  FROM "sales"."Order" AS "t1"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS VARCHAR) AS "r3",
  "t5"."c0" AS "r4",
  rtrim(rtrim(strftime("t5"."c1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  CAST("t5"."c2" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c0",
    (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "sales"."Order" AS "t2"
  WHERE TRUE AND (((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND ((
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) > CAST($1 AS TIMESTAMP) OR (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL)) OR ((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) = CAST($2 AS TIMESTAMP) AND ("t2"."order_id" > CAST($3 AS BIGINT) OR "t2"."order_id" IS NULL)))
  ORDER BY (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) DESC NULLS LAST, (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS LAST, "t2"."order_id" ASC NULLS LAST
  LIMIT CAST($4 AS BIGINT) OFFSET CAST($5 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" DESC NULLS LAST, "t5"."c1" ASC NULLS LAST, "t5"."c2" ASC NULLS LAST;
-- $1 = "2023-12-31T23:59:59Z"
-- $2 = "2023-12-31T23:59:59Z"
-- $3 = "106"
-- $4 = "4"
-- $5 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "sales"."Order" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0",
  rtrim(rtrim(strftime((
  SELECT max("t1"."ordered_at")
  FROM "sales"."Order" AS "t1"
  WHERE TRUE
), '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r1",
  "t5"."c3" AS "r2",
  CAST("t5"."c4" AS VARCHAR) AS "r3",
  "t5"."c0" AS "r4",
  rtrim(rtrim(strftime("t5"."c1", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r5",
  CAST("t5"."c2" AS VARCHAR) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c0",
    (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) AS "c1",
    "t2"."order_id" AS "c2",
    TRUE AS "c3",
    "t2"."order_id" AS "c4"
  FROM "sales"."Order" AS "t2"
  WHERE TRUE AND (((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NOT NULL) OR ((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NOT NULL) OR ((
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) IS NULL AND "t2"."order_id" < CAST($1 AS BIGINT)))
  ORDER BY (
    SELECT "t3"."country"
    FROM "crm"."Customer" AS "t3"
    WHERE "t3"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) ASC NULLS FIRST, (
    SELECT "t4"."since"
    FROM "crm"."Customer" AS "t4"
    WHERE "t4"."customer_id" = "t2"."customer_id"
    LIMIT 1
  ) DESC NULLS FIRST, "t2"."order_id" DESC NULLS FIRST
  LIMIT CAST($2 AS BIGINT) OFFSET CAST($3 AS BIGINT)
) AS "t5" ON TRUE
ORDER BY "t5"."c0" ASC NULLS FIRST, "t5"."c1" DESC NULLS FIRST, "t5"."c2" DESC NULLS FIRST;
-- $1 = "102"
-- $2 = "3"
-- $3 = "0"
