-- 11 statements

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (CAST(("t0"."box" ->> CAST($1 AS text)) AS text) = CAST($2 AS text) AND CAST(("t0"."box" ->> CAST($3 AS text)) AS integer) > CAST($4 AS integer))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "A"
-- $3 = "slot"
-- $4 = "1"
-- $5 = "101"
-- $6 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE CAST((nullif("t0"."box" -> CAST($1 AS text), 'null') ->> CAST($2 AS text)) AS numeric(4,1)) > CAST($3 AS numeric(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "height"
-- $3 = "11.9"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE CAST((nullif("t0"."box" -> CAST($1 AS text), 'null') ->> CAST($2 AS text)) AS numeric(4,1)) >= CAST($3 AS numeric(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($4 AS bigint) OFFSET CAST($5 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "height"
-- $3 = "1.5"
-- $4 = "101"
-- $5 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (CAST(("t0"."box" ->> CAST($1 AS text)) AS text) = CAST($2 AS text)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "A"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE CAST(("t0"."box" ->> CAST($1 AS text)) AS text) = CAST($2 AS text)
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "A"
-- $3 = "101"
-- $4 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE CAST(("t0"."box" ->> CAST($1 AS text)) AS text) IS NULL
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE nullif("t0"."box" -> CAST($1 AS text), 'null') IS NULL
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE "t0"."box" IS NULL
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"

SELECT CAST("t1"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."sample_id" AS "c0",
    "t0"."sample_id" AS "c1"
  FROM (
    SELECT "sample_id",
      "label",
      "state",
      "small" AS "small",
      ("small" IS NOT NULL AND NOT CASE WHEN "small" BETWEEN -128 AND 127 THEN "small" = trunc("small") ELSE FALSE END) AS "unreadable_0",
      "quantity",
      "volume",
      "ratio",
      "price",
      "checked",
      "taken_on",
      "taken_at",
      "seen_at",
      "stored_at",
      "token",
      nullif(to_jsonb("box"), 'null') AS "box",
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."box" IS NULL) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
