-- 1 statement

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
      nullif(to_jsonb("tags"), 'null') AS "tags",
      nullif(to_jsonb("counts"), 'null') AS "counts",
      nullif(to_jsonb("states"), 'null') AS "states",
      "site_code"
    FROM "public"."samples"
  ) AS "t0"
  WHERE "t0"."label" LIKE CAST($1 AS text) ESCAPE '\'
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"
