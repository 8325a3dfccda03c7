-- 2 statements

SELECT CAST("t1"."c1" AS VARCHAR) AS "r0"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1"
  FROM "lab"."Number" AS "t0"
  WHERE ((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($4 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') = CAST($6 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($7 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($8 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($9 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($10 AS VARCHAR[]))
  ) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($11 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($12 AS DOUBLE[]))
  ) END))
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($13 AS BIGINT) OFFSET CAST($14 AS BIGINT)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "9007199254740993 12345678901234567890"
-- $4 = "/n"
-- $5 = "/n"
-- $6 = "true"
-- $7 = "/n"
-- $8 = "/n"
-- $9 = "/n"
-- $10 = ["6","-7","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
-- $11 = "/n"
-- $12 = ["6","-7","0.1","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
-- $13 = "101"
-- $14 = "0"

SELECT CAST(coalesce((
  SELECT count(*)
  FROM "lab"."Number" AS "t0"
  WHERE (((json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($1 AS VARCHAR))) = 'VARCHAR' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($2 AS VARCHAR)), '$') = CAST($3 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($4 AS VARCHAR))) = 'BOOLEAN' AND json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($5 AS VARCHAR)), '$') = CAST($6 AS VARCHAR)) OR (json_type(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($7 AS VARCHAR))) IN ('UBIGINT', 'BIGINT', 'DOUBLE') AND CASE WHEN regexp_full_match(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($8 AS VARCHAR)), '$'), '-?[0-9]+') THEN json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($9 AS VARCHAR)), '$') IN (
    SELECT unnest(CAST($10 AS VARCHAR[]))
  ) ELSE TRY_CAST(json_extract_string(json_extract(CASE WHEN "t0"."unreadable_1" THEN error('A value cannot be read as the contract promises') ELSE "t0"."value" END, CAST($11 AS VARCHAR)), '$') AS DOUBLE) IN (
    SELECT unnest(CAST($12 AS DOUBLE[]))
  ) END))) IS NOT TRUE
  HAVING count(*) > 0
), 0) AS VARCHAR) AS "r0";
-- $1 = "/n"
-- $2 = "/n"
-- $3 = "9007199254740993 12345678901234567890"
-- $4 = "/n"
-- $5 = "/n"
-- $6 = "true"
-- $7 = "/n"
-- $8 = "/n"
-- $9 = "/n"
-- $10 = ["6","-7","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
-- $11 = "/n"
-- $12 = ["6","-7","0.1","100","101","102","103","104","105","106","107","108","109","110","111","112","113","114","115","116","117","118","119","120","121","122","123","124","125","126","127","128","129","130","131","132","133","134","135","136","137","138","139","140","141","142","143","144","145","146","147","148","149","150","151","152","153","154","155","156","157","158","159"]
