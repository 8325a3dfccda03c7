-- 1 statement

SELECT "t2"."c0" AS "r0",
  CAST("t2"."c1" AS text) AS "r1",
  CASE WHEN "t2"."c2" IS NOT NULL THEN '***' END AS "r2",
  CASE WHEN length("t2"."c3") - length(replace("t2"."c3", '@', '')) = 1 AND strpos("t2"."c3", '@') > 1 THEN left("t2"."c3", 1) || '***' || substr("t2"."c3", strpos("t2"."c3", '@')) WHEN "t2"."c3" IS NOT NULL THEN '***' END AS "r3"
FROM (
  SELECT *
  FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
) AS "t0"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t1"."person_id" AS "c1",
    "t1"."name" AS "c2",
    "t1"."email" AS "c3"
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
  WHERE "t1"."person_id" = "t0"."k0" AND TRUE
  LIMIT 1
) AS "t2" ON TRUE
ORDER BY "t0".ordinal;
-- $1 = ["1","4"]
