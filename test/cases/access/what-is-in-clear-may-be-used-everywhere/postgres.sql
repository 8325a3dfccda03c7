-- 22 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      CAST("t1"."l0" AS date) AS "d0",
      "t1"."l0" AS "l0"
    FROM (
      SELECT 1 AS "p",
        date_trunc('year', CAST("t0"."born" AS timestamp)) AS "l0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."l0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        max("t1"."c0") AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."country" COLLATE "C" AS "d0",
          "t0"."salary" AS "c0"
        FROM (
          SELECT "person_id",
            "tenant",
            "country",
            "name",
            "email",
            "code",
            "born",
            "seen_at",
            "iban",
            "card",
            "card_token",
            "salary",
            CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
            ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
            nullif(to_jsonb("address"), 'null') AS "address"
          FROM "public"."people"
        ) AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS numeric(8,2)))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1.00"
-- $2 = "0"
-- $3 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."a0" DESC NULLS LAST, "t2"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."country" COLLATE "C" AS "d0",
        "t0"."salary" AS "c0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t4"."p" AS "r0",
  CAST("t4"."n" AS integer) AS "r1",
  CAST("t4"."total" AS integer) AS "r2"
FROM (
  SELECT "t3".*,
    row_number() OVER (PARTITION BY "t3"."p" ORDER BY "t3"."a1" DESC NULLS LAST, "t3"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t3"."p") AS "total"
  FROM (
    SELECT "t2".*
    FROM (
      SELECT "t1"."p",
        "t1"."d0",
        (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a0",
        count(*) AS "a1"
      FROM (
        SELECT 1 AS "p",
          "t0"."country" COLLATE "C" AS "d0",
          "t0"."salary" AS "c0"
        FROM (
          SELECT "person_id",
            "tenant",
            "country",
            "name",
            "email",
            "code",
            "born",
            "seen_at",
            "iban",
            "card",
            "card_token",
            "salary",
            CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
            ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
            nullif(to_jsonb("address"), 'null') AS "address"
          FROM "public"."people"
        ) AS "t0"
        WHERE TRUE
      ) AS "t1"
      GROUP BY "t1"."p", "t1"."d0"
    ) AS "t2"
    WHERE (("t2"."a0" > CAST($1 AS double precision))) IS TRUE
  ) AS "t3"
) AS "t4"
WHERE (("t4"."n" > CAST($2 AS bigint) AND "t4"."n" <= CAST($3 AS bigint)) OR "t4"."n" = 1)
ORDER BY "t4"."p", "t4"."n";
-- $1 = "1"
-- $2 = "0"
-- $3 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2"
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
        "t0"."name" COLLATE "C" AS "d0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2"
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
        CAST(extract(month FROM "t0"."seen_at") AS integer) AS "d0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($1 AS bigint) AND "t3"."n" <= CAST($2 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      count(DISTINCT "t1"."c0") AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."name" AS "c0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST(round("t3"."a0", 2) AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      max("t1"."c0") AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."salary" AS "c0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  CAST("t3"."a0" AS text) AS "r3"
FROM (
  SELECT "t2".*,
    row_number() OVER (PARTITION BY "t2"."p" ORDER BY "t2"."p") AS "n",
    count(*) OVER (PARTITION BY "t2"."p") AS "total"
  FROM (
    SELECT 1 AS "p",
      (CAST(sum("t1"."c0") AS double precision) / NULLIF(count("t1"."c0"), 0)) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t0"."salary" AS "c0"
      FROM (
        SELECT "person_id",
          "tenant",
          "country",
          "name",
          "email",
          "code",
          "born",
          "seen_at",
          "iban",
          "card",
          "card_token",
          "salary",
          CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
          ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
          nullif(to_jsonb("address"), 'null') AS "address"
        FROM "public"."people"
      ) AS "t0"
      WHERE TRUE
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";

SELECT "t5"."p" AS "r0",
  CAST("t5"."n" AS integer) AS "r1",
  CAST("t5"."total" AS integer) AS "r2"
FROM (
  SELECT "t4".*,
    row_number() OVER (PARTITION BY "t4"."p" ORDER BY "t4"."a0" DESC NULLS LAST, "t4"."d0" ASC NULLS LAST) AS "n",
    count(*) OVER (PARTITION BY "t4"."p") AS "total"
  FROM (
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "public"."purchases" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."person_id") "t2"."name" COLLATE "C" AS "c0",
          "t2"."person_id" AS "c1"
        FROM (
          SELECT "person_id",
            "tenant",
            "country",
            "name",
            "email",
            "code",
            "born",
            "seen_at",
            "iban",
            "card",
            "card_token",
            "salary",
            CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
            ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
            nullif(to_jsonb("address"), 'null') AS "address"
          FROM "public"."people"
        ) AS "t2"
        WHERE TRUE
      ) AS "t3" ON "t3"."c1" = "t0"."person_id"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($1 AS bigint) AND "t5"."n" <= CAST($2 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = "0"
-- $2 = "1000"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE ("t0"."seen_at" >= CAST($1 AS timestamp) AND "t0"."seen_at" < CAST($2 AS timestamp))
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "2024-01-01T00:00:00Z"
-- $2 = "2025-06-15T12:00:00Z"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE ("t0"."address" ->> CAST($1 AS text)) = CAST($2 AS text)
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "postcode"
-- $2 = "1000"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE upper(translate("t0"."name", 'ß', 'ẞ') COLLATE "und-x-icu") = CAST($1 AS text)
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "ADA"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE ("t0"."salary" > CAST($1 AS numeric(8,2))) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "1.00"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE "t0"."name" IS NULL
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE "t0"."name" LIKE CAST($1 AS text) ESCAPE '\'
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "A%"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_0" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_0" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) AS element(value)
    WHERE (element.value #>> '{}') = CAST($1 AS text)
  )
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "a"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."purchases" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM (
      SELECT "person_id",
        "tenant",
        "country",
        "name",
        "email",
        "code",
        "born",
        "seen_at",
        "iban",
        "card",
        "card_token",
        "salary",
        CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
        ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
        nullif(to_jsonb("address"), 'null') AS "address"
      FROM "public"."people"
    ) AS "t1"
    WHERE ("t1"."person_id" = "t0"."person_id" AND "t1"."name" = CAST($1 AS text))
  )
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "Ada"

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t3"."c0" AS "r1",
  CAST("t3"."c1" AS text) AS "r2",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."purchases" AS "t4"
  WHERE ("t4"."person_id" = "t3"."c1" AND "t4"."voucher" = CAST($1 AS text))
  HAVING count(*) > 0
), 0) AS text) AS "r3"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1",
    "t0"."person_id" AS "c2"
  FROM "public"."purchases" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."person_id" AS "c1"
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t2"
  WHERE "t2"."person_id" = "t1"."c2"
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "V1"
-- $2 = "101"
-- $3 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."purchases" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT "t1"."c0" AS "r0",
  CAST("t1"."c1" AS text) AS "r1"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."person_id" AS "c1"
  FROM (
    SELECT "person_id",
      "tenant",
      "country",
      "name",
      "email",
      "code",
      "born",
      "seen_at",
      "iban",
      "card",
      "card_token",
      "salary",
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("address"), 'null') AS "address"
    FROM "public"."people"
  ) AS "t0"
  WHERE "t0"."email" = CAST($1 AS text) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "ada@example.com"
