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
  WHERE (("t0"."box" ->> CAST($1 AS text)) = CAST($2 AS text) AND (CASE WHEN ("t0"."box" ->> CAST($3 AS text)) IS NULL THEN NULL WHEN CASE WHEN length(("t0"."box" ->> CAST($4 AS text))) <= 1100 AND (("t0"."box" ->> CAST($5 AS text)) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("t0"."box" ->> CAST($6 AS text)) AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("t0"."box" ->> CAST($7 AS text)) AS numeric) = trunc(CAST(("t0"."box" ->> CAST($8 AS text)) AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(("t0"."box" ->> CAST($9 AS text)) AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" ->> CAST($10 AS text)) IS NULL AS text) AS integer) AS text) AS integer) END) > CAST($11 AS integer))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($12 AS bigint) OFFSET CAST($13 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "shelf"
-- $2 = "A"
-- $3 = "slot"
-- $4 = "slot"
-- $5 = "slot"
-- $6 = "slot"
-- $7 = "slot"
-- $8 = "slot"
-- $9 = "slot"
-- $10 = "slot"
-- $11 = "1"
-- $12 = "101"
-- $13 = "0"

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
  WHERE (CASE WHEN ((CASE jsonb_typeof(("t0"."box" -> CAST($1 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($2 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($3 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($4 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($5 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t0"."box" -> CAST($6 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($7 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($8 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($9 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($10 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($11 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($12 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($13 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($14 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($15 AS text)) AS numeric(4,1)) WHEN CASE WHEN length(((CASE jsonb_typeof(("t0"."box" -> CAST($16 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($17 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($18 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($19 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($20 AS text))) <= 1100 AND (((CASE jsonb_typeof(("t0"."box" -> CAST($21 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($22 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($23 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($24 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($25 AS text)) ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($26 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($27 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($28 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($29 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($30 AS text)) AS numeric)) <= 999.90 THEN CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($31 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($32 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($33 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($34 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($35 AS text)) AS numeric) = round(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($36 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($37 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($38 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($39 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($40 AS text)) AS numeric), 1) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($41 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($42 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($43 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($44 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($45 AS text)) AS numeric) AS numeric(4,1)) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($46 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($47 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($48 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($49 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($50 AS text)) IS NULL AS text) AS integer) AS text) AS numeric(4,1)) END) > CAST($51 AS numeric(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($52 AS bigint) OFFSET CAST($53 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "size"
-- $3 = "size"
-- $4 = "size"
-- $5 = "height"
-- $6 = "size"
-- $7 = "size"
-- $8 = "size"
-- $9 = "size"
-- $10 = "height"
-- $11 = "size"
-- $12 = "size"
-- $13 = "size"
-- $14 = "size"
-- $15 = "height"
-- $16 = "size"
-- $17 = "size"
-- $18 = "size"
-- $19 = "size"
-- $20 = "height"
-- $21 = "size"
-- $22 = "size"
-- $23 = "size"
-- $24 = "size"
-- $25 = "height"
-- $26 = "size"
-- $27 = "size"
-- $28 = "size"
-- $29 = "size"
-- $30 = "height"
-- $31 = "size"
-- $32 = "size"
-- $33 = "size"
-- $34 = "size"
-- $35 = "height"
-- $36 = "size"
-- $37 = "size"
-- $38 = "size"
-- $39 = "size"
-- $40 = "height"
-- $41 = "size"
-- $42 = "size"
-- $43 = "size"
-- $44 = "size"
-- $45 = "height"
-- $46 = "size"
-- $47 = "size"
-- $48 = "size"
-- $49 = "size"
-- $50 = "height"
-- $51 = "11.9"
-- $52 = "101"
-- $53 = "0"

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
  WHERE (CASE WHEN ((CASE jsonb_typeof(("t0"."box" -> CAST($1 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($2 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($3 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($4 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($5 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t0"."box" -> CAST($6 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($7 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($8 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($9 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($10 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($11 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($12 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($13 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($14 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($15 AS text)) AS numeric(4,1)) WHEN CASE WHEN length(((CASE jsonb_typeof(("t0"."box" -> CAST($16 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($17 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($18 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($19 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($20 AS text))) <= 1100 AND (((CASE jsonb_typeof(("t0"."box" -> CAST($21 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($22 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($23 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($24 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($25 AS text)) ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($26 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($27 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($28 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($29 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($30 AS text)) AS numeric)) <= 999.90 THEN CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($31 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($32 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($33 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($34 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($35 AS text)) AS numeric) = round(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($36 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($37 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($38 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($39 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($40 AS text)) AS numeric), 1) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($41 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($42 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($43 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($44 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($45 AS text)) AS numeric) AS numeric(4,1)) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t0"."box" -> CAST($46 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($47 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($48 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($49 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($50 AS text)) IS NULL AS text) AS integer) AS text) AS numeric(4,1)) END) >= CAST($51 AS numeric(4,1))
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($52 AS bigint) OFFSET CAST($53 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "size"
-- $3 = "size"
-- $4 = "size"
-- $5 = "height"
-- $6 = "size"
-- $7 = "size"
-- $8 = "size"
-- $9 = "size"
-- $10 = "height"
-- $11 = "size"
-- $12 = "size"
-- $13 = "size"
-- $14 = "size"
-- $15 = "height"
-- $16 = "size"
-- $17 = "size"
-- $18 = "size"
-- $19 = "size"
-- $20 = "height"
-- $21 = "size"
-- $22 = "size"
-- $23 = "size"
-- $24 = "size"
-- $25 = "height"
-- $26 = "size"
-- $27 = "size"
-- $28 = "size"
-- $29 = "size"
-- $30 = "height"
-- $31 = "size"
-- $32 = "size"
-- $33 = "size"
-- $34 = "size"
-- $35 = "height"
-- $36 = "size"
-- $37 = "size"
-- $38 = "size"
-- $39 = "size"
-- $40 = "height"
-- $41 = "size"
-- $42 = "size"
-- $43 = "size"
-- $44 = "size"
-- $45 = "height"
-- $46 = "size"
-- $47 = "size"
-- $48 = "size"
-- $49 = "size"
-- $50 = "height"
-- $51 = "1.5"
-- $52 = "101"
-- $53 = "0"

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
  WHERE (("t0"."box" ->> CAST($1 AS text)) = CAST($2 AS text)) IS NOT TRUE
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
  WHERE ("t0"."box" ->> CAST($1 AS text)) = CAST($2 AS text)
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE ("t0"."box" ->> CAST($1 AS text)) IS NULL
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE (CASE jsonb_typeof(("t0"."box" -> CAST($1 AS text))) WHEN 'object' THEN ("t0"."box" -> CAST($2 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t0"."box" -> CAST($3 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t0"."box" -> CAST($4 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NULL
  ORDER BY "t0"."sample_id" ASC NULLS LAST
  LIMIT CAST($5 AS bigint) OFFSET CAST($6 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "size"
-- $2 = "size"
-- $3 = "size"
-- $4 = "size"
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
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
      CASE WHEN NOT ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) THEN nullif(to_jsonb("tags"), 'null') END AS "tags",
      ("tags" IS NOT NULL AND NOT coalesce(array_ndims("tags"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) THEN nullif(to_jsonb("counts"), 'null') END AS "counts",
      ("counts" IS NOT NULL AND NOT coalesce(array_ndims("counts"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_3",
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
