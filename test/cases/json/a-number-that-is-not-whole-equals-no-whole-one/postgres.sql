-- 8 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."id" = ANY(CAST($1 AS integer[])) AND (("t0"."value" #> CAST($2 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS numeric))
    FROM unnest(CAST($3 AS text[])) AS listed(wanted)
  )) IS NOT TRUE)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["12","13","14","15"]
-- $2 = ["n"]
-- $3 = ["5.5","-0.4"]
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ("t0"."id" = ANY(CAST($1 AS integer[])) AND (("t0"."value" #> CAST($2 AS text[])) = to_jsonb(CAST(CAST($3 AS text) AS numeric))) IS NOT TRUE)
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["12","13","14","15"]
-- $2 = ["n"]
-- $3 = "5.5"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE (("t0"."value" #> CAST($1 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS numeric))
    FROM unnest(CAST($2 AS text[])) AS listed(wanted)
  ) OR ("t0"."value" #> CAST($3 AS text[])) = to_jsonb(CAST(CAST($4 AS text) AS boolean)))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = ["5.5","6","-7"]
-- $3 = ["n"]
-- $4 = "false"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE (("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS text)) OR ("t0"."value" #> CAST($3 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS numeric))
    FROM unnest(CAST($4 AS text[])) AS listed(wanted)
  ) OR ("t0"."value" #> CAST($5 AS text[])) = to_jsonb(CAST(CAST($6 AS text) AS boolean)))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($7 AS bigint) OFFSET CAST($8 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["n"]
-- $2 = "6"
-- $3 = ["n"]
-- $4 = ["5.5","0.4"]
-- $5 = ["n"]
-- $6 = "true"
-- $7 = "101"
-- $8 = "0"

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
-- $2 = "-0.4"
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
-- $2 = "0"
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
-- $2 = "1e+39"
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
-- $2 = "5.5"
-- $3 = "101"
-- $4 = "0"
