-- 7 statements

SELECT "t3"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE (coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) <= CAST($1 AS bigint) AND coalesce((
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
    ) AS "t2"
    WHERE "t2"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) >= CAST($2 AS bigint))
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "1"
-- $3 = "101"
-- $4 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) = CAST($1 AS bigint)
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) > CAST($1 AS bigint)
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "-1"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) > CAST($1 AS bigint)
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) = ANY(CAST($1 AS bigint[]))
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = ["0","2"]
-- $2 = "101"
-- $3 = "0"

SELECT "t2"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE (coalesce((
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
    ) AS "t1"
    WHERE "t1"."site_code" = "t0"."site_code"
    HAVING count(*) > 0
  ), 0) = CAST($1 AS bigint)) IS NOT TRUE
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t2"
ORDER BY "t2"."c0" ASC NULLS LAST;
-- $1 = "1"
-- $2 = "101"
-- $3 = "0"

SELECT "t1"."c1" AS "r0"
FROM (
  SELECT "t0"."site_code" COLLATE "C" AS "c0",
    "t0"."site_code" AS "c1"
  FROM "public"."sites" AS "t0"
  WHERE TRUE
  ORDER BY "t0"."site_code" COLLATE "C" ASC NULLS LAST
  LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "101"
-- $2 = "0"
