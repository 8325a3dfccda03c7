-- 2 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t3"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0" AS "d0",
      (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS VARCHAR)) AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        ("t0"."sold_at" - to_microseconds(epoch_us((("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR))) % (CAST($3 AS BIGINT) * 1000000))) AS "d0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS BIGINT) AND "t3"."n" <= CAST($7 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "3600"
-- $4 = "2024-10-26T22:00:00Z"
-- $5 = "2024-10-27T23:00:00Z"
-- $6 = "0"
-- $7 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS INTEGER) AS "r1",
  CAST("t3"."total" AS INTEGER) AS "r2",
  rtrim(rtrim(strftime("t3"."d0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r3",
  rtrim(rtrim(strftime("t3"."l0", '%Y-%m-%dT%H:%M:%S.%f'), '0'), '.') || 'Z' AS "r4",
  CAST("t3"."a0" AS VARCHAR) AS "r5"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0" AS "d0",
      (("t1"."d0" AT TIME ZONE 'UTC') AT TIME ZONE CAST($1 AS VARCHAR)) AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        ("t0"."sold_at" - to_microseconds(epoch_us((("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS VARCHAR))) % (CAST($3 AS BIGINT) * 1000000))) AS "d0"
      FROM "trade"."Sale" AS "t0"
      WHERE ("t0"."sold_at" >= CAST($4 AS TIMESTAMP) AND "t0"."sold_at" < CAST($5 AS TIMESTAMP))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($6 AS BIGINT) AND "t3"."n" <= CAST($7 AS BIGINT)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "1800"
-- $4 = "2024-10-26T22:00:00Z"
-- $5 = "2024-10-27T23:00:00Z"
-- $6 = "0"
-- $7 = "1000"
