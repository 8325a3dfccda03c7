-- 13 statements

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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (("t0"."quantity" > CAST($1 AS integer) AND "t0"."checked" = CAST($2 AS boolean))) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "true"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."checked" = CAST($1 AS boolean)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "true"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t2"."c1" AS text) AS "r0"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."sites" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."country" = CAST($1 AS text))
  )) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "NL"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (("t0"."quantity" = CAST($1 AS integer)) IS NOT TRUE) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "10"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (("t0"."quantity" = ANY(CAST($1 AS integer[]))) IS NOT TRUE) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["10","0"]
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (("t0"."quantity" > CAST($1 AS integer) OR "t0"."checked" = CAST($2 AS boolean))) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "true"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ((CASE WHEN ("t0"."box" ->> CAST($1 AS text)) IS NULL THEN NULL WHEN CASE WHEN length(("t0"."box" ->> CAST($2 AS text))) <= 1100 AND (("t0"."box" ->> CAST($3 AS text)) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("t0"."box" ->> CAST($4 AS text)) AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("t0"."box" ->> CAST($5 AS text)) AS numeric) = trunc(CAST(("t0"."box" ->> CAST($6 AS text)) AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(("t0"."box" ->> CAST($7 AS text)) AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" ->> CAST($8 AS text)) IS NULL AS text) AS integer) AS text) AS integer) END) = CAST($9 AS integer)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($10 AS bigint) OFFSET CAST($11 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "slot"
-- $2 = "slot"
-- $3 = "slot"
-- $4 = "slot"
-- $5 = "slot"
-- $6 = "slot"
-- $7 = "slot"
-- $8 = "slot"
-- $9 = "1"
-- $10 = "101"
-- $11 = "0"

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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."quantity" = CAST($1 AS integer)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "10"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."quantity" < CAST($1 AS integer)) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "10"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."quantity" = ANY(CAST($1 AS integer[]))) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = ["10","0"]
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."label" LIKE CAST($1 AS text) ESCAPE '\') IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "%a%"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."label" LIKE CAST($1 AS text) ESCAPE '\') IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "%a%"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."quantity" IS NULL) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
