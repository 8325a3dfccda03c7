-- 16 statements

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
  WHERE CASE WHEN jsonb_typeof("t0"."payload") = 'array' THEN NULL ELSE ("t0"."payload" #> CAST($1 AS text[])) END = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["-1"]
-- $2 = "7"
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
  WHERE CASE WHEN jsonb_typeof("t0"."payload") = 'array' THEN NULL ELSE ("t0"."payload" #> CAST($1 AS text[])) END = to_jsonb(CAST(CAST($2 AS text) AS text))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["-1"]
-- $2 = "minus"
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
-- $1 = ["0"]
-- $2 = "x"
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
-- $1 = ["0"]
-- $2 = "zero"
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
  WHERE CASE WHEN jsonb_typeof("t0"."payload") = 'array' THEN NULL ELSE ("t0"."payload" #> CAST($1 AS text[])) END IN (
    SELECT to_jsonb(CAST(wanted AS text))
    FROM unnest(CAST($2 AS text[])) AS listed(wanted)
  )
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["01"]
-- $2 = ["one","y"]
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
-- $1 = ["1","0"]
-- $2 = "y"
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
  WHERE ("t0"."payload" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["__proto__","polluted"]
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
-- $1 = ["a.b","c\\d"]
-- $2 = "dotted"
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
-- $1 = ["tags","2","deep"]
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
  WHERE ((("t0"."payload" #> CAST($1 AS text[])) IS NULL OR ("t0"."payload" #> CAST($2 AS text[])) = 'null')) IS NOT TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["$","kind"]
-- $2 = ["$","kind"]
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
-- $1 = ["*"]
-- $2 = ["*"]
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
-- $1 = ["-"]
-- $2 = ["-"]
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
-- $1 = ["9"]
-- $2 = ["9"]
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
-- $1 = ["a","b"]
-- $2 = ["a","b"]
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
-- $1 = ["at/x"]
-- $2 = ["at/x"]
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
-- $1 = ["kind","0"]
-- $2 = ["kind","0"]
-- $3 = "101"
-- $4 = "0"
