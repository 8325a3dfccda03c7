-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN (CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN jsonb_build_array(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($1 AS text)), CASE WHEN isfinite((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($2 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($3 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($4 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($5 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($6 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($7 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($8 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($9 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($10 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($11 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($12 AS text)) AS timestamptz) AT TIME ZONE CAST($13 AS text)) AT TIME ZONE CAST($14 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($15 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($16 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($17 AS text)) AS timestamptz) AT TIME ZONE CAST($18 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($19 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($20 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END)) AND (CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($21 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($22 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($23 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($24 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($25 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($26 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($27 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($28 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($29 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($30 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($31 AS text)) AS timestamptz) AT TIME ZONE CAST($32 AS text)) AT TIME ZONE CAST($33 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($34 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($35 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($36 AS text)) AS timestamptz) AT TIME ZONE CAST($37 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($38 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($39 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END) >= '0001-01-01' THEN rtrim(rtrim(to_char((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($40 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($41 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($42 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($43 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($44 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($45 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($46 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($47 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($48 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($49 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($50 AS text)) AS timestamptz) AT TIME ZONE CAST($51 AS text)) AT TIME ZONE CAST($52 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($53 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($54 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($55 AS text)) AS timestamptz) AT TIME ZONE CAST($56 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($57 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($58 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($59 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($60 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($61 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($62 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($63 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($64 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($65 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($66 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($67 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($68 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($69 AS text)) AS timestamptz) AT TIME ZONE CAST($70 AS text)) AT TIME ZONE CAST($71 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($72 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($73 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($74 AS text)) AS timestamptz) AT TIME ZONE CAST($75 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($76 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($77 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END) AS text) END, CASE WHEN (CASE jsonb_typeof(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($78 AS text))) WHEN 'array' THEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($79 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($80 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($81 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
    FROM jsonb_array_elements((CASE jsonb_typeof(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($82 AS text))) WHEN 'array' THEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($83 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($84 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($85 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END)) WITH ORDINALITY AS element
  ) END) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r1",
  "t1"."c3" AS "r2"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."stops" AS "c2",
    "t0"."unreadable_7" AS "c3"
  FROM (
    SELECT "id",
      nullif(to_jsonb("address"), 'null') AS "address",
      CASE WHEN NOT ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) THEN nullif(to_jsonb("labels"), 'null') END AS "labels",
      ("labels" IS NOT NULL AND NOT coalesce(array_ndims("labels"), 1) = 1) AS "unreadable_0",
      CASE WHEN NOT ("weights" IS NOT NULL AND NOT coalesce(array_ndims("weights"), 1) = 1) THEN nullif(to_jsonb("weights"), 'null') END AS "weights",
      ("weights" IS NOT NULL AND NOT coalesce(array_ndims("weights"), 1) = 1) AS "unreadable_1",
      CASE WHEN NOT ("numbers" IS NOT NULL AND NOT coalesce(array_ndims("numbers"), 1) = 1) THEN nullif(to_jsonb("numbers"), 'null') END AS "numbers",
      ("numbers" IS NOT NULL AND NOT coalesce(array_ndims("numbers"), 1) = 1) AS "unreadable_2",
      CASE WHEN NOT ("flags" IS NOT NULL AND NOT coalesce(array_ndims("flags"), 1) = 1) THEN nullif(to_jsonb("flags"), 'null') END AS "flags",
      ("flags" IS NOT NULL AND NOT coalesce(array_ndims("flags"), 1) = 1) AS "unreadable_3",
      CASE WHEN NOT ("seen_at" IS NOT NULL AND NOT coalesce(array_ndims("seen_at"), 1) = 1) THEN nullif(to_jsonb("seen_at"), 'null') END AS "seen_at",
      ("seen_at" IS NOT NULL AND NOT coalesce(array_ndims("seen_at"), 1) = 1) AS "unreadable_4",
      CASE WHEN NOT ("ratios" IS NOT NULL AND NOT coalesce(array_ndims("ratios"), 1) = 1) THEN nullif(to_jsonb("ratios"), 'null') END AS "ratios",
      ("ratios" IS NOT NULL AND NOT coalesce(array_ndims("ratios"), 1) = 1) AS "unreadable_5",
      CASE WHEN NOT ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) THEN nullif(to_jsonb("states"), 'null') END AS "states",
      ("states" IS NOT NULL AND NOT coalesce(array_ndims("states"), 1) = 1) AS "unreadable_6",
      CASE WHEN NOT ("stops" IS NOT NULL AND NOT coalesce(array_ndims("stops"), 1) = 1) THEN nullif(to_jsonb("stops"), 'null') END AS "stops",
      ("stops" IS NOT NULL AND NOT coalesce(array_ndims("stops"), 1) = 1) AS "unreadable_7",
      CASE WHEN NOT ("grid" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'array' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_array_elements(CASE jsonb_typeof("item0") WHEN 'array' THEN "item0" END) AS items("item1")
        WHERE NOT (CASE jsonb_typeof("item1") WHEN 'array' THEN NOT EXISTS (
          SELECT 1
          FROM jsonb_array_elements(CASE jsonb_typeof("item1") WHEN 'array' THEN "item1" END) AS items("item2")
          WHERE NOT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
        ) WHEN 'null' THEN TRUE ELSE FALSE END)
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("grid") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("grid"), 'null') END AS "grid",
      ("grid" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'array' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_array_elements(CASE jsonb_typeof("item0") WHEN 'array' THEN "item0" END) AS items("item1")
        WHERE NOT (CASE jsonb_typeof("item1") WHEN 'array' THEN NOT EXISTS (
          SELECT 1
          FROM jsonb_array_elements(CASE jsonb_typeof("item1") WHEN 'array' THEN "item1" END) AS items("item2")
          WHERE NOT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
        ) WHEN 'null' THEN TRUE ELSE FALSE END)
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("grid") AS "item0"
      ) AS part
    )) AS "unreadable_8",
      CASE WHEN NOT ("attributes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (TRUE AND (CASE WHEN jsonb_typeof("item1") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item1") WHEN 'string' THEN CASE WHEN length(("item1" #>> '{}')) <= 1100 AND (("item1" #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END) END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("attributes") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("attributes"), 'null') END AS "attributes",
      ("attributes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (TRUE AND (CASE WHEN jsonb_typeof("item1") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item1") WHEN 'string' THEN CASE WHEN length(("item1" #>> '{}')) <= 1100 AND (("item1" #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN abs(CAST(("item1" #>> '{}') AS numeric)) <= 999999.990 THEN CAST(("item1" #>> '{}') AS numeric) = round(CAST(("item1" #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END) END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("attributes") AS "item0"
      ) AS part
    )) AS "unreadable_9",
      CASE WHEN NOT ("boxes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (CASE WHEN length("key1") <= 1100 AND ("key1" ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST("key1" AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST("key1" AS numeric) = trunc(CAST("key1" AS numeric)) ELSE FALSE END ELSE FALSE END AND (CASE jsonb_typeof("item1") WHEN 'object' THEN (
          SELECT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
          FROM (
            SELECT coalesce("item1" -> CAST($86 AS text), 'null') AS "item2"
          ) AS part
        ) WHEN 'null' THEN TRUE ELSE FALSE END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("boxes") AS "item0"
      ) AS part
    )) THEN nullif(to_jsonb("boxes"), 'null') END AS "boxes",
      ("boxes" IS NOT NULL AND NOT (
      SELECT (CASE jsonb_typeof("item0") WHEN 'object' THEN NOT EXISTS (
        SELECT 1
        FROM jsonb_each(CASE jsonb_typeof("item0") WHEN 'object' THEN "item0" END) AS entries("key1", "item1")
        WHERE NOT (CASE WHEN length("key1") <= 1100 AND ("key1" ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST("key1" AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST("key1" AS numeric) = trunc(CAST("key1" AS numeric)) ELSE FALSE END ELSE FALSE END AND (CASE jsonb_typeof("item1") WHEN 'object' THEN (
          SELECT (CASE WHEN jsonb_typeof("item2") = 'null' THEN TRUE ELSE (CASE jsonb_typeof("item2") WHEN 'string' THEN CASE WHEN length(("item2" #>> '{}')) <= 1100 AND (("item2" #>> '{}') ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END WHEN 'number' THEN CASE WHEN CAST(("item2" #>> '{}') AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("item2" #>> '{}') AS numeric) = trunc(CAST(("item2" #>> '{}') AS numeric)) ELSE FALSE END ELSE FALSE END) END)
          FROM (
            SELECT coalesce("item1" -> CAST($87 AS text), 'null') AS "item2"
          ) AS part
        ) WHEN 'null' THEN TRUE ELSE FALSE END))
      ) WHEN 'null' THEN TRUE ELSE FALSE END)
      FROM (
        SELECT to_jsonb("boxes") AS "item0"
      ) AS part
    )) AS "unreadable_10",
      CASE WHEN NOT ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) THEN nullif(to_jsonb("embedding"), 'null') END AS "embedding",
      ("embedding" IS NOT NULL AND NOT coalesce(array_ndims("embedding"), 1) = 1) AS "unreadable_11"
    FROM "public"."parcels"
  ) AS "t0"
  WHERE TRUE
  ORDER BY "t0"."id" ASC NULLS LAST
  LIMIT CAST($88 AS bigint) OFFSET CAST($89 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
-- $1 = "place"
-- $2 = "at"
-- $3 = "at"
-- $4 = "at"
-- $5 = "at"
-- $6 = "at"
-- $7 = "at"
-- $8 = "at"
-- $9 = "at"
-- $10 = "at"
-- $11 = "at"
-- $12 = "at"
-- $13 = "Etc/UTC"
-- $14 = "Etc/UTC"
-- $15 = "at"
-- $16 = "at"
-- $17 = "at"
-- $18 = "Etc/UTC"
-- $19 = "at"
-- $20 = "at"
-- $21 = "at"
-- $22 = "at"
-- $23 = "at"
-- $24 = "at"
-- $25 = "at"
-- $26 = "at"
-- $27 = "at"
-- $28 = "at"
-- $29 = "at"
-- $30 = "at"
-- $31 = "at"
-- $32 = "Etc/UTC"
-- $33 = "Etc/UTC"
-- $34 = "at"
-- $35 = "at"
-- $36 = "at"
-- $37 = "Etc/UTC"
-- $38 = "at"
-- $39 = "at"
-- $40 = "at"
-- $41 = "at"
-- $42 = "at"
-- $43 = "at"
-- $44 = "at"
-- $45 = "at"
-- $46 = "at"
-- $47 = "at"
-- $48 = "at"
-- $49 = "at"
-- $50 = "at"
-- $51 = "Etc/UTC"
-- $52 = "Etc/UTC"
-- $53 = "at"
-- $54 = "at"
-- $55 = "at"
-- $56 = "Etc/UTC"
-- $57 = "at"
-- $58 = "at"
-- $59 = "at"
-- $60 = "at"
-- $61 = "at"
-- $62 = "at"
-- $63 = "at"
-- $64 = "at"
-- $65 = "at"
-- $66 = "at"
-- $67 = "at"
-- $68 = "at"
-- $69 = "at"
-- $70 = "Etc/UTC"
-- $71 = "Etc/UTC"
-- $72 = "at"
-- $73 = "at"
-- $74 = "at"
-- $75 = "Etc/UTC"
-- $76 = "at"
-- $77 = "at"
-- $78 = "notes"
-- $79 = "notes"
-- $80 = "notes"
-- $81 = "notes"
-- $82 = "notes"
-- $83 = "notes"
-- $84 = "notes"
-- $85 = "notes"
-- $86 = "width"
-- $87 = "width"
-- $88 = "101"
-- $89 = "0"
