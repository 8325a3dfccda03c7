-- 17 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric)) AND ("t0"."payload" #> CAST($3 AS text[])) = to_jsonb(CAST(CAST($4 AS text) AS boolean)))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["at","x"]
-- $2 = "1"
-- $3 = ["ok"]
-- $4 = "false"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (nullif(("t0"."origin" -> CAST($1 AS text)), 'null') #> CAST($2 AS text[])) = to_jsonb(CAST(CAST($3 AS text) AS text))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "settings"
-- $2 = ["mode"]
-- $3 = "fast"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["at","x"]
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS text))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["at","x"]
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (("t0"."payload" #> CAST($1 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS text))
    FROM unnest(CAST($2 AS text[])) AS listed(wanted)
  ) OR ("t0"."payload" #> CAST($3 AS text[])) = to_jsonb(CAST(CAST($4 AS text) AS numeric)))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["kind"]
-- $2 = ["click","view"]
-- $3 = ["kind"]
-- $4 = "7"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS text))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["kind"]
-- $2 = "click"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS boolean))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["ok"]
-- $2 = "true"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE "t0"."payload" = to_jsonb(CAST(CAST($1 AS text) AS boolean))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "true"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE "t0"."payload" = to_jsonb(CAST(CAST($1 AS text) AS text))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "only a string"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (("t0"."payload" #> CAST($1 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS text))
    FROM unnest(CAST($2 AS text[])) AS listed(wanted)
  )) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["kind"]
-- $2 = ["click","view"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS text))) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["kind"]
-- $2 = "click"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ((("t0"."payload" #> CAST($1 AS text[])) IS NULL OR ("t0"."payload" #> CAST($2 AS text[])) = 'null')) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["ok"]
-- $2 = ["ok"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE FALSE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE (("t0"."payload" #> CAST($1 AS text[])) IS NULL OR ("t0"."payload" #> CAST($2 AS text[])) = 'null')
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["none"]
-- $2 = ["none"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE ("t0"."payload" IS NULL OR "t0"."payload" = 'null')
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("payload"), 'null') AS "payload",
      "text",
      CASE WHEN NOT ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) THEN nullif(to_jsonb("notes"), 'null') END AS "notes",
      ("notes" IS NOT NULL AND NOT coalesce(array_ndims("notes"), 1) = 1) AS "unreadable_0",
      nullif(to_jsonb("origin"), 'null') AS "origin"
    FROM "public"."events"
  ) AS "t0"
  WHERE jsonb_array_length(CASE WHEN "t0"."unreadable_0" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_0" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."notes" END) = 0
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
