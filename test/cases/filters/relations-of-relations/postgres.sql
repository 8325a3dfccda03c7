-- 3 statements

SELECT CAST("t5"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "public"."regions" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."sites" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND EXISTS (
      SELECT 1
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
      WHERE ("t2"."site_code" = "t1"."site_code" AND EXISTS (
        SELECT 1
        FROM "public"."sites" AS "t3"
        WHERE ("t3"."site_code" = "t2"."site_code" AND EXISTS (
          SELECT 1
          FROM "public"."regions" AS "t4"
          WHERE ("t4"."region_id" = "t3"."region_id" AND "t4"."continent" = CAST($1 AS text))
        ))
      ))
    ))
  )
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t5"
ORDER BY "t5"."c0" ASC NULLS LAST;
-- $1 = "Europe"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t3"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "public"."regions" AS "t0"
  WHERE EXISTS (
    SELECT 1
    FROM "public"."sites" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND EXISTS (
      SELECT 1
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
      WHERE ("t2"."site_code" = "t1"."site_code" AND "t2"."quantity" = CAST($1 AS integer))
    ))
  )
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "10"
-- $2 = "101"
-- $3 = "0"

SELECT CAST("t3"."c1" AS text) AS "r0"
FROM (
  SELECT "t0"."region_id" AS "c0",
    "t0"."region_id" AS "c1"
  FROM "public"."regions" AS "t0"
  WHERE (EXISTS (
    SELECT 1
    FROM "public"."sites" AS "t1"
    WHERE ("t1"."region_id" = "t0"."region_id" AND (coalesce((
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
      WHERE "t2"."site_code" = "t1"."site_code"
      HAVING count(*) > 0
    ), 0) > CAST($1 AS bigint)) IS NOT TRUE)
  )) IS NOT TRUE
  ORDER BY "t0"."region_id" ASC NULLS LAST
  LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint)
) AS "t3"
ORDER BY "t3"."c0" ASC NULLS LAST;
-- $1 = "0"
-- $2 = "101"
-- $3 = "0"
