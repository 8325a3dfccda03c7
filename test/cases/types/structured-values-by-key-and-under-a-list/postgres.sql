-- 1 statement

SELECT "t1"."c0" AS "r0",
  CAST(CASE WHEN "t1"."c1" IS NOT NULL THEN jsonb_build_array(("t1"."c1" ->> CAST($1 AS text)), (CASE WHEN ("t1"."c1" ->> CAST($2 AS text)) IS NULL THEN NULL WHEN CASE WHEN length(("t1"."c1" ->> CAST($3 AS text))) <= 1100 AND (("t1"."c1" ->> CAST($4 AS text)) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("t1"."c1" ->> CAST($5 AS text)) AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("t1"."c1" ->> CAST($6 AS text)) AS numeric) = trunc(CAST(("t1"."c1" ->> CAST($7 AS text)) AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(("t1"."c1" ->> CAST($8 AS text)) AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" ->> CAST($9 AS text)) IS NULL AS text) AS integer) AS text) AS integer) END), CASE WHEN isfinite((CASE WHEN ("t1"."c1" ->> CAST($10 AS text)) IS NULL THEN NULL WHEN (("t1"."c1" ->> CAST($11 AS text)) IN ('infinity', '-infinity') OR ("t1"."c1" ->> CAST($12 AS text)) LIKE '% BC') THEN CAST(("t1"."c1" ->> CAST($13 AS text)) AS date) WHEN CASE WHEN (("t1"."c1" ->> CAST($14 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c1" ->> CAST($15 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c1" ->> CAST($16 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c1" ->> CAST($17 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c1" ->> CAST($18 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c1" ->> CAST($19 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" ->> CAST($20 AS text)) IS NULL AS text) AS integer) AS text) AS date) END)) AND (CASE WHEN ("t1"."c1" ->> CAST($21 AS text)) IS NULL THEN NULL WHEN (("t1"."c1" ->> CAST($22 AS text)) IN ('infinity', '-infinity') OR ("t1"."c1" ->> CAST($23 AS text)) LIKE '% BC') THEN CAST(("t1"."c1" ->> CAST($24 AS text)) AS date) WHEN CASE WHEN (("t1"."c1" ->> CAST($25 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c1" ->> CAST($26 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c1" ->> CAST($27 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c1" ->> CAST($28 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c1" ->> CAST($29 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c1" ->> CAST($30 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" ->> CAST($31 AS text)) IS NULL AS text) AS integer) AS text) AS date) END) >= '0001-01-01' THEN to_char((CASE WHEN ("t1"."c1" ->> CAST($32 AS text)) IS NULL THEN NULL WHEN (("t1"."c1" ->> CAST($33 AS text)) IN ('infinity', '-infinity') OR ("t1"."c1" ->> CAST($34 AS text)) LIKE '% BC') THEN CAST(("t1"."c1" ->> CAST($35 AS text)) AS date) WHEN CASE WHEN (("t1"."c1" ->> CAST($36 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c1" ->> CAST($37 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c1" ->> CAST($38 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c1" ->> CAST($39 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c1" ->> CAST($40 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c1" ->> CAST($41 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" ->> CAST($42 AS text)) IS NULL AS text) AS integer) AS text) AS date) END), 'YYYY-MM-DD') ELSE CAST((CASE WHEN ("t1"."c1" ->> CAST($43 AS text)) IS NULL THEN NULL WHEN (("t1"."c1" ->> CAST($44 AS text)) IN ('infinity', '-infinity') OR ("t1"."c1" ->> CAST($45 AS text)) LIKE '% BC') THEN CAST(("t1"."c1" ->> CAST($46 AS text)) AS date) WHEN CASE WHEN (("t1"."c1" ->> CAST($47 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c1" ->> CAST($48 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c1" ->> CAST($49 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c1" ->> CAST($50 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c1" ->> CAST($51 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c1" ->> CAST($52 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" ->> CAST($53 AS text)) IS NULL AS text) AS integer) AS text) AS date) END) AS text) END, CASE WHEN (CASE jsonb_typeof(("t1"."c1" -> CAST($54 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($55 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($56 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($57 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN jsonb_build_array(CAST((CASE WHEN ((CASE jsonb_typeof(("t1"."c1" -> CAST($58 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($59 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($60 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($61 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($62 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t1"."c1" -> CAST($63 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($64 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($65 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($66 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($67 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($68 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($69 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($70 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($71 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($72 AS text)) AS double precision) WHEN CASE WHEN (((CASE jsonb_typeof(("t1"."c1" -> CAST($73 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($74 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($75 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($76 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($77 AS text)) ~ '^([+-]?([0-9]{1,200}[0-9]{0,200}([.][0-9]{0,80})?|[.][0-9]{1,80})([eE][+-]?[0-9]{1,3})?)$') THEN CASE WHEN NOT (abs(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($78 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($79 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($80 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($81 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($82 AS text)) AS numeric)) <= 1.7976931348623157e308 AND (CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($83 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($84 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($85 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($86 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($87 AS text)) AS numeric) = 0 OR abs(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($88 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($89 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($90 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($91 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($92 AS text)) AS numeric)) >= 2.3e-308)) THEN FALSE WHEN (((CASE jsonb_typeof(("t1"."c1" -> CAST($93 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($94 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($95 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($96 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($97 AS text)) ~ '^([+-]?[0-9]+([.]0*)?)$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($98 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($99 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($100 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($101 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($102 AS text)) AS numeric)) < 9.2e18 THEN CAST(CAST(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($103 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($104 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($105 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($106 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($107 AS text)) AS double precision) AS bigint) AS numeric) = CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($108 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($109 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($110 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($111 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($112 AS text)) AS numeric) ELSE CAST(CAST(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($113 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($114 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($115 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($116 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($117 AS text)) AS double precision) AS text) AS numeric) = CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($118 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($119 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($120 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($121 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($122 AS text)) AS numeric) END ELSE TRUE END ELSE FALSE END THEN CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($123 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($124 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($125 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($126 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($127 AS text)) AS double precision) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($128 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($129 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($130 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($131 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($132 AS text)) IS NULL AS text) AS integer) AS text) AS double precision) END) AS text), CAST(round((CASE WHEN ((CASE jsonb_typeof(("t1"."c1" -> CAST($133 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($134 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($135 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($136 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($137 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t1"."c1" -> CAST($138 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($139 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($140 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($141 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($142 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($143 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($144 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($145 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($146 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($147 AS text)) AS numeric(6,3)) WHEN CASE WHEN length(((CASE jsonb_typeof(("t1"."c1" -> CAST($148 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($149 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($150 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($151 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($152 AS text))) <= 1100 AND (((CASE jsonb_typeof(("t1"."c1" -> CAST($153 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($154 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($155 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($156 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($157 AS text)) ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($158 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($159 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($160 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($161 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($162 AS text)) AS numeric)) <= 999.9990 THEN CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($163 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($164 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($165 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($166 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($167 AS text)) AS numeric) = round(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($168 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($169 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($170 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($171 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($172 AS text)) AS numeric), 3) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($173 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($174 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($175 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($176 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($177 AS text)) AS numeric) AS numeric(6,3)) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t1"."c1" -> CAST($178 AS text))) WHEN 'object' THEN ("t1"."c1" -> CAST($179 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c1" -> CAST($180 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c1" -> CAST($181 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($182 AS text)) IS NULL AS text) AS integer) AS text) AS numeric(6,3)) END), 3) AS text)) END) END AS text) AS "r1",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c2") WITH ORDINALITY AS element
) END AS text) AS "r2",
  "t1"."c3" AS "r3",
  CAST(CASE WHEN "t1"."c4" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(jsonb_build_array((entry.key), CAST(round((CASE WHEN (entry.value #>> '{}') IS NULL THEN NULL WHEN (entry.value #>> '{}') IN ('NaN', 'Infinity', '-Infinity') THEN CAST((entry.value #>> '{}') AS numeric(8,2)) WHEN CASE WHEN length((entry.value #>> '{}')) <= 1100 AND ((entry.value #>> '{}') ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST((entry.value #>> '{}') AS numeric)) <= 999999.990 THEN CAST((entry.value #>> '{}') AS numeric) = round(CAST((entry.value #>> '{}') AS numeric), 2) ELSE FALSE END ELSE FALSE END THEN CAST(CAST((entry.value #>> '{}') AS numeric) AS numeric(8,2)) ELSE CAST(CAST(CAST('unreadable: ' || CAST((entry.value #>> '{}') IS NULL AS text) AS integer) AS text) AS numeric(8,2)) END), 2) AS text)) ORDER BY (entry.key) COLLATE "C"), '[]')
  FROM jsonb_each("t1"."c4") AS entry
) END AS text) AS "r4",
  "t1"."c5" AS "r5",
  CAST(CASE WHEN "t1"."c6" IS NOT NULL THEN (
  SELECT coalesce(jsonb_agg(CASE WHEN (CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN jsonb_build_array(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($183 AS text)), CASE WHEN isfinite((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($184 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($185 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($186 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($187 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($188 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($189 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($190 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($191 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($192 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($193 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($194 AS text)) AS timestamptz) AT TIME ZONE CAST($195 AS text)) AT TIME ZONE CAST($196 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($197 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($198 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($199 AS text)) AS timestamptz) AT TIME ZONE CAST($200 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($201 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($202 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END)) AND (CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($203 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($204 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($205 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($206 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($207 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($208 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($209 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($210 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($211 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($212 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($213 AS text)) AS timestamptz) AT TIME ZONE CAST($214 AS text)) AT TIME ZONE CAST($215 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($216 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($217 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($218 AS text)) AS timestamptz) AT TIME ZONE CAST($219 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($220 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($221 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END) >= '0001-01-01' THEN rtrim(rtrim(to_char((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($222 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($223 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($224 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($225 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($226 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($227 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($228 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($229 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($230 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($231 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($232 AS text)) AS timestamptz) AT TIME ZONE CAST($233 AS text)) AT TIME ZONE CAST($234 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($235 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($236 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($237 AS text)) AS timestamptz) AT TIME ZONE CAST($238 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($239 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($240 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END), 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' ELSE CAST((CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($241 AS text)) IS NULL THEN NULL WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($242 AS text)) IN ('infinity', '-infinity') OR ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($243 AS text)) LIKE '% BC') THEN CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($244 AS text)) AS timestamp) WHEN CASE WHEN CASE WHEN (((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($245 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6}0{0,60})?)?(Z|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?)?)$') AND substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($246 AS text)), 1, 4) <> '0000' THEN CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($247 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($248 AS text)), 1, 4) AS integer), CAST(substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($249 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($250 AS text)), 11) ~ '[Z+-]' THEN ((CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($251 AS text)) AS timestamptz) AT TIME ZONE CAST($252 AS text)) AT TIME ZONE CAST($253 AS text)) = CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($254 AS text)) AS timestamptz) ELSE TRUE END ELSE FALSE END THEN CASE WHEN substr(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($255 AS text)), 11) ~ '[Z+-]' THEN (CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($256 AS text)) AS timestamptz) AT TIME ZONE CAST($257 AS text)) ELSE CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($258 AS text)) AS timestamp) END ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($259 AS text)) IS NULL AS text) AS integer) AS text) AS timestamp) END) AS text) END, CASE WHEN (CASE jsonb_typeof(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($260 AS text))) WHEN 'array' THEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($261 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($262 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($263 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN (
    SELECT coalesce(jsonb_agg((element.value #>> '{}') ORDER BY element.ordinality), '[]')
    FROM jsonb_array_elements((CASE jsonb_typeof(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($264 AS text))) WHEN 'array' THEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($265 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($266 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(element.value) WHEN 'object' THEN element.value WHEN 'null' THEN NULL ELSE CASE WHEN element.value IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(element.value IS NULL AS text) AS integer) AS text) AS jsonb) END END) -> CAST($267 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END)) WITH ORDINALITY AS element
  ) END) END ORDER BY element.ordinality), '[]')
  FROM jsonb_array_elements("t1"."c6") WITH ORDINALITY AS element
) END AS text) AS "r6",
  "t1"."c7" AS "r7"
FROM (
  SELECT 1
) AS "one"
LEFT JOIN (
  SELECT TRUE AS "c0",
    "t0"."address" AS "c1",
    "t0"."labels" AS "c2",
    "t0"."unreadable_0" AS "c3",
    "t0"."attributes" AS "c4",
    "t0"."unreadable_9" AS "c5",
    "t0"."stops" AS "c6",
    "t0"."unreadable_7" AS "c7"
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
            SELECT coalesce("item1" -> CAST($268 AS text), 'null') AS "item2"
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
            SELECT coalesce("item1" -> CAST($269 AS text), 'null') AS "item2"
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
  WHERE "t0"."id" = CAST($270 AS integer) AND TRUE
  LIMIT 1
) AS "t1" ON TRUE;
-- $1 = "street"
-- $2 = "number"
-- $3 = "number"
-- $4 = "number"
-- $5 = "number"
-- $6 = "number"
-- $7 = "number"
-- $8 = "number"
-- $9 = "number"
-- $10 = "since"
-- $11 = "since"
-- $12 = "since"
-- $13 = "since"
-- $14 = "since"
-- $15 = "since"
-- $16 = "since"
-- $17 = "since"
-- $18 = "since"
-- $19 = "since"
-- $20 = "since"
-- $21 = "since"
-- $22 = "since"
-- $23 = "since"
-- $24 = "since"
-- $25 = "since"
-- $26 = "since"
-- $27 = "since"
-- $28 = "since"
-- $29 = "since"
-- $30 = "since"
-- $31 = "since"
-- $32 = "since"
-- $33 = "since"
-- $34 = "since"
-- $35 = "since"
-- $36 = "since"
-- $37 = "since"
-- $38 = "since"
-- $39 = "since"
-- $40 = "since"
-- $41 = "since"
-- $42 = "since"
-- $43 = "since"
-- $44 = "since"
-- $45 = "since"
-- $46 = "since"
-- $47 = "since"
-- $48 = "since"
-- $49 = "since"
-- $50 = "since"
-- $51 = "since"
-- $52 = "since"
-- $53 = "since"
-- $54 = "geo"
-- $55 = "geo"
-- $56 = "geo"
-- $57 = "geo"
-- $58 = "geo"
-- $59 = "geo"
-- $60 = "geo"
-- $61 = "geo"
-- $62 = "lat"
-- $63 = "geo"
-- $64 = "geo"
-- $65 = "geo"
-- $66 = "geo"
-- $67 = "lat"
-- $68 = "geo"
-- $69 = "geo"
-- $70 = "geo"
-- $71 = "geo"
-- $72 = "lat"
-- $73 = "geo"
-- $74 = "geo"
-- $75 = "geo"
-- $76 = "geo"
-- $77 = "lat"
-- $78 = "geo"
-- $79 = "geo"
-- $80 = "geo"
-- $81 = "geo"
-- $82 = "lat"
-- $83 = "geo"
-- $84 = "geo"
-- $85 = "geo"
-- $86 = "geo"
-- $87 = "lat"
-- $88 = "geo"
-- $89 = "geo"
-- $90 = "geo"
-- $91 = "geo"
-- $92 = "lat"
-- $93 = "geo"
-- $94 = "geo"
-- $95 = "geo"
-- $96 = "geo"
-- $97 = "lat"
-- $98 = "geo"
-- $99 = "geo"
-- $100 = "geo"
-- $101 = "geo"
-- $102 = "lat"
-- $103 = "geo"
-- $104 = "geo"
-- $105 = "geo"
-- $106 = "geo"
-- $107 = "lat"
-- $108 = "geo"
-- $109 = "geo"
-- $110 = "geo"
-- $111 = "geo"
-- $112 = "lat"
-- $113 = "geo"
-- $114 = "geo"
-- $115 = "geo"
-- $116 = "geo"
-- $117 = "lat"
-- $118 = "geo"
-- $119 = "geo"
-- $120 = "geo"
-- $121 = "geo"
-- $122 = "lat"
-- $123 = "geo"
-- $124 = "geo"
-- $125 = "geo"
-- $126 = "geo"
-- $127 = "lat"
-- $128 = "geo"
-- $129 = "geo"
-- $130 = "geo"
-- $131 = "geo"
-- $132 = "lat"
-- $133 = "geo"
-- $134 = "geo"
-- $135 = "geo"
-- $136 = "geo"
-- $137 = "precision"
-- $138 = "geo"
-- $139 = "geo"
-- $140 = "geo"
-- $141 = "geo"
-- $142 = "precision"
-- $143 = "geo"
-- $144 = "geo"
-- $145 = "geo"
-- $146 = "geo"
-- $147 = "precision"
-- $148 = "geo"
-- $149 = "geo"
-- $150 = "geo"
-- $151 = "geo"
-- $152 = "precision"
-- $153 = "geo"
-- $154 = "geo"
-- $155 = "geo"
-- $156 = "geo"
-- $157 = "precision"
-- $158 = "geo"
-- $159 = "geo"
-- $160 = "geo"
-- $161 = "geo"
-- $162 = "precision"
-- $163 = "geo"
-- $164 = "geo"
-- $165 = "geo"
-- $166 = "geo"
-- $167 = "precision"
-- $168 = "geo"
-- $169 = "geo"
-- $170 = "geo"
-- $171 = "geo"
-- $172 = "precision"
-- $173 = "geo"
-- $174 = "geo"
-- $175 = "geo"
-- $176 = "geo"
-- $177 = "precision"
-- $178 = "geo"
-- $179 = "geo"
-- $180 = "geo"
-- $181 = "geo"
-- $182 = "precision"
-- $183 = "place"
-- $184 = "at"
-- $185 = "at"
-- $186 = "at"
-- $187 = "at"
-- $188 = "at"
-- $189 = "at"
-- $190 = "at"
-- $191 = "at"
-- $192 = "at"
-- $193 = "at"
-- $194 = "at"
-- $195 = "Etc/UTC"
-- $196 = "Etc/UTC"
-- $197 = "at"
-- $198 = "at"
-- $199 = "at"
-- $200 = "Etc/UTC"
-- $201 = "at"
-- $202 = "at"
-- $203 = "at"
-- $204 = "at"
-- $205 = "at"
-- $206 = "at"
-- $207 = "at"
-- $208 = "at"
-- $209 = "at"
-- $210 = "at"
-- $211 = "at"
-- $212 = "at"
-- $213 = "at"
-- $214 = "Etc/UTC"
-- $215 = "Etc/UTC"
-- $216 = "at"
-- $217 = "at"
-- $218 = "at"
-- $219 = "Etc/UTC"
-- $220 = "at"
-- $221 = "at"
-- $222 = "at"
-- $223 = "at"
-- $224 = "at"
-- $225 = "at"
-- $226 = "at"
-- $227 = "at"
-- $228 = "at"
-- $229 = "at"
-- $230 = "at"
-- $231 = "at"
-- $232 = "at"
-- $233 = "Etc/UTC"
-- $234 = "Etc/UTC"
-- $235 = "at"
-- $236 = "at"
-- $237 = "at"
-- $238 = "Etc/UTC"
-- $239 = "at"
-- $240 = "at"
-- $241 = "at"
-- $242 = "at"
-- $243 = "at"
-- $244 = "at"
-- $245 = "at"
-- $246 = "at"
-- $247 = "at"
-- $248 = "at"
-- $249 = "at"
-- $250 = "at"
-- $251 = "at"
-- $252 = "Etc/UTC"
-- $253 = "Etc/UTC"
-- $254 = "at"
-- $255 = "at"
-- $256 = "at"
-- $257 = "Etc/UTC"
-- $258 = "at"
-- $259 = "at"
-- $260 = "notes"
-- $261 = "notes"
-- $262 = "notes"
-- $263 = "notes"
-- $264 = "notes"
-- $265 = "notes"
-- $266 = "notes"
-- $267 = "notes"
-- $268 = "width"
-- $269 = "width"
-- $270 = "1"
