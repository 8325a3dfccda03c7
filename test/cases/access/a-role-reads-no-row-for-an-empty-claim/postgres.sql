-- 1 statement

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
  WHERE FALSE
  HAVING count(*) > 0
), 0) AS text) AS "r0",
  "t2"."c1" AS "r1",
  CAST("t2"."c2" AS text) AS "r2"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT "t1"."person_id" AS "c0",
    TRUE AS "c1",
    "t1"."person_id" AS "c2"
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
  WHERE FALSE
  ORDER BY "t1"."person_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t2" ON TRUE
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
