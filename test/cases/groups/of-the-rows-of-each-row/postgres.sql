-- 6 statements

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  CASE WHEN isfinite((
  SELECT max("t5"."sold_at")
  FROM "public"."sales" AS "t5"
  WHERE TRUE
)) AND (
  SELECT max("t5"."sold_at")
  FROM "public"."sales" AS "t5"
  WHERE TRUE
) >= '0001-01-01' THEN rtrim(rtrim(to_char((
  SELECT max("t5"."sold_at")
  FROM "public"."sales" AS "t5"
  WHERE TRUE
), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((
  SELECT max("t5"."sold_at")
  FROM "public"."sales" AS "t5"
  WHERE TRUE
) AS text) END AS "r3",
  CASE WHEN isfinite("t4"."d0") AND "t4"."d0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."d0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."d0" AS text) END AS "r4",
  CASE WHEN isfinite("t4"."l0") AND "t4"."l0" >= '0001-01-01' THEN rtrim(rtrim(to_char("t4"."l0", 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST("t4"."l0" AS text) END AS "r5",
  CAST("t4"."a0" AS text) AS "r6"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CASE WHEN ((((("t1"."l0" AT TIME ZONE CAST($1 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') AT TIME ZONE 'UTC') AT TIME ZONE CAST($2 AS text)) = "t1"."l0" THEN ((("t1"."l0" AT TIME ZONE CAST($3 AS text)) AT TIME ZONE 'UTC') - INTERVAL '1 hour') ELSE (("t1"."l0" AT TIME ZONE CAST($4 AS text)) AT TIME ZONE 'UTC') END AS "d0",
      "t1"."l0" AS "l0",
      count(*) AS "a0"
    FROM (
      SELECT "t2"."ordinal" AS "p",
        date_trunc('year', (("t0"."sold_at" AT TIME ZONE 'UTC') AT TIME ZONE CAST($5 AS text))) AS "l0"
      FROM (
        SELECT *
        FROM unnest(CAST($6 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
      ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t3"
) AS "t4" ON (("t4"."n" > CAST($7 AS bigint) AND "t4"."n" <= CAST($8 AS bigint)) OR "t4"."n" = 1)
WHERE TRUE
ORDER BY "t4"."p", "t4"."n";
-- $1 = "Europe/Berlin"
-- $2 = "Europe/Berlin"
-- $3 = "Europe/Berlin"
-- $4 = "Europe/Berlin"
-- $5 = "Europe/Berlin"
-- $6 = ["ams","ber","par"]
-- $7 = "0"
-- $8 = "1"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2",
  "t4"."d0" AS "r3",
  CAST("t4"."a0" AS text) AS "r4"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."d0" ASC NULLS LAST) AS "n",
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
-- $1 = ["ams","ber","par"]
-- $2 = "0"
-- $3 = "100"

SELECT "t6"."p" AS "r0",
  CAST("t6"."n" AS integer) AS "r1",
  CAST("t6"."total" AS integer) AS "r2",
  "t6"."d0" AS "r3",
  "t6"."d1" AS "r4",
  CAST("t6"."a0" AS text) AS "r5"
FROM (
  SELECT "t5".*,
    row_number() OVER (PARTITION BY "t5"."p" ORDER BY "t5"."d0" ASC NULLS LAST, "t5"."d1" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t5"."p") AS "total"
  FROM (
    SELECT "t4"."p",
      "t4"."d0",
      "t4"."d1",
      "t4"."a0"
    FROM (
      SELECT "t3".*,
        row_number() OVER (PARTITION BY "t3"."p", "t3"."d0" ORDER BY "t3"."a0" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST, "t3"."d1" ASC NULLS LAST) AS "rank"
      FROM (
        SELECT "t1"."p",
          "t1"."d0",
          "t1"."d1",
          count(*) AS "a0"
        FROM (
          SELECT "t2"."ordinal" AS "p",
            "t0"."channel" COLLATE "C" AS "d0",
            "t0"."note" COLLATE "C" AS "d1"
          FROM (
            SELECT *
            FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
          ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
          WHERE TRUE
        ) AS "t1"
        GROUP BY "t1"."p", "t1"."d0", "t1"."d1"
      ) AS "t3"
    ) AS "t4"
    WHERE "t4"."rank" <= CAST($2 AS bigint)
  ) AS "t5"
) AS "t6"
WHERE (("t6"."n" > CAST($3 AS bigint) AND "t6"."n" <= CAST($4 AS bigint)) OR "t6"."n" = 1)
ORDER BY "t6"."p", "t6"."n";
-- $1 = ["ams","ber","par"]
-- $2 = "1"
-- $3 = "0"
-- $4 = "100"

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2",
  "t5"."d0" AS "r3",
  CAST("t5"."a0" AS text) AS "r4"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t3".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        count(*) AS "a0"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          "t0"."paid" AS "d0"
        FROM (
          SELECT *
          FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t3"
    WHERE (("t3"."a0" > CAST($2 AS bigint))) IS TRUE
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($3 AS bigint) AND "t5"."n" <= CAST($4 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = ["ams","ber","par"]
-- $2 = "2"
-- $3 = "0"
-- $4 = "100"

SELECT "t9"."p" AS "r0",
  CAST("t9"."n" AS integer) AS "r1",
  CAST("t9"."total" AS integer) AS "r2",
  CAST("t9"."a0" AS text) AS "r3",
  CAST(round("t9"."a1", 2) AS text) AS "r4"
FROM (
  SELECT "t8".*,
    row_number() OVER (PARTITION BY "t8"."p" ORDER BY "t8"."p") AS "n",
    count(*) OVER (PARTITION BY "t8"."p") AS "total"
  FROM (
    SELECT "t3"."ordinal" AS "p",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a0" ELSE "t4"."a0" END AS "a0",
      CASE WHEN "t4"."p" IS NULL THEN "t5"."a1" ELSE "t4"."a1" END AS "a1"
    FROM (
      SELECT *
      FROM unnest(CAST($1 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
    ) AS "t3"
    LEFT JOIN (
      SELECT "t1"."p",
        count(*) AS "a0",
        CAST(sum("t1"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT "t2"."ordinal" AS "p",
          "t0"."amount" AS "c0"
        FROM (
          SELECT *
          FROM unnest(CAST($2 AS text[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."sales" AS "t0" ON "t0"."shop_id" = "t2"."k0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p"
    ) AS "t4" ON "t4"."p" = "t3"."ordinal" CROSS JOIN (
      SELECT 1 AS "p",
        count(*) AS "a0",
        CAST(sum("t7"."c0") AS numeric(38,2)) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t6"."amount" AS "c0"
        FROM "public"."sales" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9"
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["ams","ber","par"]
-- $2 = ["ams","ber","par"]

SELECT "t1"."c1" AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c2" AS "r2",
  "t1"."c2" AS "r3",
  "t1"."c2" AS "r4"
FROM (
  SELECT "t0"."shop_id" COLLATE "C" AS "c0",
    "t0"."city" AS "c1",
    "t0"."shop_id" AS "c2"
  FROM "public"."shops" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."shop_id" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
