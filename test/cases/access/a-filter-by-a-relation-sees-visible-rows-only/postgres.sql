-- 4 statements

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
    SELECT "t1"."p",
      "t1"."d0",
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p",
        "t3"."c0" AS "d0"
      FROM "public"."purchases" AS "t0"
      LEFT JOIN (
        SELECT DISTINCT ON ("t2"."person_id") "t2"."country" COLLATE "C" AS "c0",
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
        WHERE "t2"."country" = ANY(CAST($1 AS text[]))
      ) AS "t3" ON "t3"."c1" = "t0"."person_id"
      WHERE TRUE
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t4"
) AS "t5"
WHERE (("t5"."n" > CAST($2 AS bigint) AND "t5"."n" <= CAST($3 AS bigint)) OR "t5"."n" = 1)
ORDER BY "t5"."p", "t5"."n";
-- $1 = ["DE"]
-- $2 = "0"
-- $3 = "1000"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1"
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
    WHERE ("t1"."person_id" = "t0"."person_id" AND "t1"."country" = ANY(CAST($1 AS text[])) AND "t1"."country" = ANY(CAST($2 AS text[])))
  )
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["DE"]
-- $2 = ["NL","DE"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1"
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
    WHERE ("t1"."person_id" = "t0"."person_id" AND "t1"."country" = ANY(CAST($1 AS text[])) AND ("t1"."person_id" IS NULL) IS NOT TRUE)
  )
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["DE"]
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c2" AS text) AS "r0"
FROM (
  SELECT (
    SELECT "t1"."country"
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
    WHERE ("t1"."person_id" = "t0"."person_id" AND "t1"."country" = ANY(CAST($1 AS text[])))
    LIMIT 1
  ) COLLATE "C" AS "c0",
    "t0"."purchase_id" AS "c1",
    "t0"."purchase_id" AS "c2"
  FROM "public"."purchases" AS "t0"
  WHERE TRUE
  ORDER BY (
    SELECT "t1"."country"
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
    WHERE ("t1"."person_id" = "t0"."person_id" AND "t1"."country" = ANY(CAST($2 AS text[])))
    LIMIT 1
  ) COLLATE "C" ASC NULLS LAST, "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST, "t2"."c1" ASC NULLS LAST;
-- $1 = ["DE"]
-- $2 = ["DE"]
-- $3 = "101"
-- $4 = "0"
