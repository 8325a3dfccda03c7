-- 6 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS numeric))
    FROM unnest(CAST($2 AS text[])) AS listed(wanted)
  )
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = ["-7","0.1","5"]
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "0.1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "1e+300"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS numeric))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "9007199254740991"
-- $3 = "101"
-- $4 = "0"
