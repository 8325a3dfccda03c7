-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t1"."c2" AS "r1",
  "t1"."c3" AS "r2",
  "t1"."c4" AS "r3"
FROM (
  SELECT "t0"."person_id" AS "c0",
    "t0"."person_id" AS "c1",
    "t0"."tenant" AS "c2",
    "t0"."name" AS "c3",
    "t0"."country" AS "c4"
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
  WHERE ("t0"."tenant" = CAST($1 AS text) AND ("t0"."country" = CAST($2 AS text)) IS NOT TRUE)
  ORDER BY "t0"."person_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "north"
-- $2 = "XX"
-- $3 = "101"
-- $4 = "0"
