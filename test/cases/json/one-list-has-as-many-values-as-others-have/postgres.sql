-- 2 statements

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
-- $2 = "9007199254740993 12345678901234567890"
-- $3 = ["n"]
-- $4 = ["6","-7","0.1","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
-- $5 = ["n"]
-- $6 = "true"
-- $7 = "101"
-- $8 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM (
    SELECT "id",
      nullif(to_jsonb("value"), 'null') AS "value"
    FROM "public"."numbers"
  ) AS "t0"
  WHERE ((("t0"."value" #> CAST($1 AS text[])) = to_jsonb(CAST(CAST($2 AS text) AS text)) OR ("t0"."value" #> CAST($3 AS text[])) IN (
    SELECT to_jsonb(CAST(wanted AS numeric))
    FROM unnest(CAST($4 AS text[])) AS listed(wanted)
  ) OR ("t0"."value" #> CAST($5 AS text[])) = to_jsonb(CAST(CAST($6 AS text) AS boolean)))) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS text) AS "r0";
-- $1 = ["n"]
-- $2 = "9007199254740993 12345678901234567890"
-- $3 = ["n"]
-- $4 = ["6","-7","0.1","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
-- $5 = ["n"]
-- $6 = "true"
