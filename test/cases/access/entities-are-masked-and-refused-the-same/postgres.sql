-- 1 statement

SELECT "t3"."c0" AS "r0",
  CAST("t3"."c1" AS text) AS "r1",
  CASE WHEN "t3"."c2" IS NOT NULL THEN '***' END AS "r2",
  CASE WHEN length("t3"."c3") - length(replace("t3"."c3", '@', '')) = 1 AND strpos("t3"."c3", '@') > 1 THEN left("t3"."c3", 1) || '***' || substr("t3"."c3", strpos("t3"."c3", '@')) WHEN "t3"."c3" IS NOT NULL THEN '***' END AS "r3"
FROM (
  SELECT DISTINCT ON ("t0".ordinal) "t0".ordinal,
    "t2"."c0" AS "c0",
    "t2"."c1" AS "c1",
    "t2"."c2" AS "c2",
    "t2"."c3" AS "c3"
  FROM (
    SELECT *
    FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
  ) AS "t0"
  LEFT JOIN (
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
    WHERE TRUE
  ) AS "t2" ON "t2"."c1" = "t0"."k0"
) AS "t3"
ORDER BY "t3".ordinal;
-- $1 = ["1","4"]
