-- 20 statements

SELECT CAST(coalesce((
  SELECT count(*)
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
  WHERE "t0"."sample_id" = CAST($1 AS integer)
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "1"

SELECT CAST(coalesce((
  SELECT count(*)
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
    FROM "public"."sites" AS "t1"
    WHERE ("t1"."site_code" = "t0"."site_code" AND "t1"."country" = CAST($1 AS text))
  )
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "NL"

SELECT CAST(coalesce((
  SELECT count(*)
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
  WHERE "t0"."sample_id" = CAST($1 AS integer)
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "1"

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
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
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."sites" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."sites" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "public"."sites" AS "t0"
  WHERE TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";
