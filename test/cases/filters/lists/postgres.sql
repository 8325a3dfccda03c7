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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (((("t0"."tags" IS NULL AND NOT "t0"."unreadable_1")) IS NOT TRUE AND (jsonb_array_length(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) = 0) IS NOT TRUE) AND EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_2" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_2" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."counts" END) AS element(value)
    WHERE (CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN CASE WHEN length((element.value #>> '{}')) <= 1100 AND ((element.value #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST((element.value #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST((element.value #>> '{}') AS numeric) = trunc(CAST((element.value #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((element.value #>> '{}') AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS integer) END) = CAST($1 AS integer)
  ))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1"
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
  WHERE ((("t0"."tags" IS NULL AND NOT "t0"."unreadable_1")) IS NOT TRUE AND (jsonb_array_length(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) = 0) IS NOT TRUE)
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."tags" IS NULL AND NOT "t0"."unreadable_1")
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_2" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_2" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."counts" END) AS element(value)
    WHERE (CASE WHEN (element.value #>> '{}') IS NULL THEN NULL WHEN CASE WHEN length((element.value #>> '{}')) <= 1100 AND ((element.value #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST((element.value #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST((element.value #>> '{}') AS numeric) = trunc(CAST((element.value #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((element.value #>> '{}') AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST((element.value #>> '{}') IS NULL AS text) AS integer) AS text) AS integer) END) = CAST($1 AS integer)
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "1"
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
  WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_3" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_3" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."states" END) AS element(value)
    WHERE (element.value #>> '{}') = CAST($1 AS text)
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "new"
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
  WHERE EXISTS (
    SELECT 1
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) AS element(value)
    WHERE (element.value #>> '{}') = CAST($1 AS text)
  )
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "red"
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
  WHERE jsonb_array_length(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) = 0
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (("t0"."tags" IS NULL AND NOT "t0"."unreadable_1")) IS NOT TRUE
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
    FROM jsonb_array_elements(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) AS element(value)
    WHERE (element.value #>> '{}') = CAST($1 AS text)
  )) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "red"
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
  WHERE (jsonb_array_length(CASE WHEN "t0"."unreadable_1" THEN CAST(CAST(CAST('unreadable: ' || CAST("t0"."unreadable_1" AS text) AS integer) AS text) AS jsonb) ELSE "t0"."tags" END) = 0) IS NOT TRUE
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
