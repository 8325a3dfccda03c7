-- 4 statements

SELECT "t3"."p" AS "r0",
  CAST("t3"."n" AS integer) AS "r1",
  CAST("t3"."total" AS integer) AS "r2",
  "t3"."d0" AS "r3",
  CAST("t3"."a0" AS text) AS "r4"
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
        "t0"."country" COLLATE "C" AS "d0"
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
      WHERE "t0"."country" = ANY(CAST($1 AS text[]))
    ) AS "t1"
    GROUP BY "t1"."p", "t1"."d0"
  ) AS "t2"
) AS "t3"
WHERE (("t3"."n" > CAST($2 AS bigint) AND "t3"."n" <= CAST($3 AS bigint)) OR "t3"."n" = 1)
ORDER BY "t3"."p", "t3"."n";
-- $1 = ["NL"]
-- $2 = "0"
-- $3 = "1000"

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
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
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
      WHERE "t0"."country" = ANY(CAST($1 AS text[]))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = ["NL"]

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
      count(*) AS "a0"
    FROM (
      SELECT 1 AS "p"
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
      WHERE "t0"."country" = ANY(CAST($1 AS text[]))
    ) AS "t1"
  ) AS "t2"
) AS "t3"
WHERE TRUE
ORDER BY "t3"."p", "t3"."n";
-- $1 = ["NL"]

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
  WHERE "t0"."country" = ANY(CAST($1 AS text[]))
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2",
  "t2"."c3" AS "r3",
  CASE WHEN length("t2"."c4") - length(replace("t2"."c4", '@', '')) = 1 AND strpos("t2"."c4", '@') > 1 THEN left("t2"."c4", 1) || '***' || substr("t2"."c4", strpos("t2"."c4", '@')) WHEN "t2"."c4" IS NOT NULL THEN '***' END AS "r4"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."person_id" AS "c0",
    TRUE AS "c1",
    "t1"."person_id" AS "c2",
    "t1"."country" AS "c3",
    "t1"."email" AS "c4"
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
  WHERE "t1"."country" = ANY(CAST($2 AS text[]))
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["NL"]
-- $2 = ["NL"]
-- $3 = "101"
-- $4 = "0"
