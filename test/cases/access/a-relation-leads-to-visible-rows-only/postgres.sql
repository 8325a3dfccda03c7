-- 3 statements

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
      FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
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
          FROM unnest(CAST($2 AS integer[])) WITH ORDINALITY AS listed("k0", ordinal)
        ) AS "t2" JOIN "public"."purchases" AS "t0" ON "t0"."person_id" = "t2"."k0"
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
        FROM "public"."purchases" AS "t6"
        WHERE FALSE
      ) AS "t7"
    ) AS "t5"
  ) AS "t8"
) AS "t9"
WHERE TRUE
ORDER BY "t9"."p", "t9"."n";
-- $1 = ["2"]
-- $2 = ["2"]

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(coalesce((
  SELECT count(*)
  FROM "public"."purchases" AS "t2"
  WHERE "t2"."person_id" = "t1"."c1"
  HAVING count(*) > 0
), 0) AS text) AS "r1",
  CAST("t5"."rows" AS text) AS "r2",
  CAST("t1"."c1" AS text) AS "r3"
FROM (
  SELECT "t0"."person_id" AS "c0",
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
  WHERE "t0"."country" = ANY(CAST($1 AS text[]))
  ORDER BY "t0"."person_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(CAST("t4"."c2" AS text)) ORDER BY "t4"."c1") AS "rows"
  FROM (
    SELECT "t3"."purchase_id" AS "c0",
      row_number() OVER ( ORDER BY "t3"."purchase_id" ASC NULLS LAST) AS "c1",
      "t3"."purchase_id" AS "c2"
    FROM "public"."purchases" AS "t3"
    WHERE "t3"."person_id" = "t1"."c1"
  ) AS "t4"
  WHERE "t4"."c1" > CAST($4 AS bigint) AND "t4"."c1" <= CAST($5 AS bigint)
) AS "t5" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["DE"]
-- $2 = "101"
-- $3 = "0"
-- $4 = "0"
-- $5 = "21"

SELECT CAST("t1"."c1" AS text) AS "r0",
  "t3"."c0" AS "r1",
  CAST("t3"."c1" AS text) AS "r2",
  "t3"."c2" AS "r3"
FROM (
  SELECT "t0"."purchase_id" AS "c0",
    "t0"."purchase_id" AS "c1",
    "t0"."person_id" AS "c2"
  FROM "public"."purchases" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."purchase_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
LEFT JOIN LATERAL (
  SELECT TRUE AS "c0",
    "t2"."person_id" AS "c1",
    "t2"."country" AS "c2"
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
  WHERE ("t2"."person_id" = "t1"."c2" AND "t2"."country" = ANY(CAST($3 AS text[])))
  LIMIT 1
) AS "t3" ON TRUE
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
-- $3 = ["DE"]
