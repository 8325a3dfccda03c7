-- 1 statement

SELECT CAST("t1"."c1" AS text) AS "r0",
  CAST(CASE WHEN "t1"."c2" IS NOT NULL THEN jsonb_build_array(("t1"."c2" ->> CAST($1 AS text)), (CASE WHEN ("t1"."c2" ->> CAST($2 AS text)) IS NULL THEN NULL WHEN CASE WHEN length(("t1"."c2" ->> CAST($3 AS text))) <= 1100 AND (("t1"."c2" ->> CAST($4 AS text)) ~ '^([+-]?[0-9]+([.]0+)?)$') THEN CASE WHEN CAST(("t1"."c2" ->> CAST($5 AS text)) AS numeric) BETWEEN -2147483648 AND 2147483647 THEN CAST(("t1"."c2" ->> CAST($6 AS text)) AS numeric) = trunc(CAST(("t1"."c2" ->> CAST($7 AS text)) AS numeric)) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(("t1"."c2" ->> CAST($8 AS text)) AS numeric) AS integer) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" ->> CAST($9 AS text)) IS NULL AS text) AS integer) AS text) AS integer) END), CASE WHEN isfinite((CASE WHEN ("t1"."c2" ->> CAST($10 AS text)) IS NULL THEN NULL WHEN (("t1"."c2" ->> CAST($11 AS text)) IN ('infinity', '-infinity') OR ("t1"."c2" ->> CAST($12 AS text)) LIKE '% BC') THEN CAST(("t1"."c2" ->> CAST($13 AS text)) AS date) WHEN CASE WHEN (("t1"."c2" ->> CAST($14 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c2" ->> CAST($15 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c2" ->> CAST($16 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c2" ->> CAST($17 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c2" ->> CAST($18 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c2" ->> CAST($19 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" ->> CAST($20 AS text)) IS NULL AS text) AS integer) AS text) AS date) END)) AND (CASE WHEN ("t1"."c2" ->> CAST($21 AS text)) IS NULL THEN NULL WHEN (("t1"."c2" ->> CAST($22 AS text)) IN ('infinity', '-infinity') OR ("t1"."c2" ->> CAST($23 AS text)) LIKE '% BC') THEN CAST(("t1"."c2" ->> CAST($24 AS text)) AS date) WHEN CASE WHEN (("t1"."c2" ->> CAST($25 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c2" ->> CAST($26 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c2" ->> CAST($27 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c2" ->> CAST($28 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c2" ->> CAST($29 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c2" ->> CAST($30 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" ->> CAST($31 AS text)) IS NULL AS text) AS integer) AS text) AS date) END) >= '0001-01-01' THEN to_char((CASE WHEN ("t1"."c2" ->> CAST($32 AS text)) IS NULL THEN NULL WHEN (("t1"."c2" ->> CAST($33 AS text)) IN ('infinity', '-infinity') OR ("t1"."c2" ->> CAST($34 AS text)) LIKE '% BC') THEN CAST(("t1"."c2" ->> CAST($35 AS text)) AS date) WHEN CASE WHEN (("t1"."c2" ->> CAST($36 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c2" ->> CAST($37 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c2" ->> CAST($38 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c2" ->> CAST($39 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c2" ->> CAST($40 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c2" ->> CAST($41 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" ->> CAST($42 AS text)) IS NULL AS text) AS integer) AS text) AS date) END), 'YYYY-MM-DD') ELSE CAST((CASE WHEN ("t1"."c2" ->> CAST($43 AS text)) IS NULL THEN NULL WHEN (("t1"."c2" ->> CAST($44 AS text)) IN ('infinity', '-infinity') OR ("t1"."c2" ->> CAST($45 AS text)) LIKE '% BC') THEN CAST(("t1"."c2" ->> CAST($46 AS text)) AS date) WHEN CASE WHEN (("t1"."c2" ->> CAST($47 AS text)) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]00:00(:00([.]0+)?)?)?)$') AND substr(("t1"."c2" ->> CAST($48 AS text)), 1, 4) <> '0000' THEN CAST(substr(("t1"."c2" ->> CAST($49 AS text)), 9, 2) AS integer) <= extract(day FROM make_date(CAST(substr(("t1"."c2" ->> CAST($50 AS text)), 1, 4) AS integer), CAST(substr(("t1"."c2" ->> CAST($51 AS text)), 6, 2) AS integer), 1) + interval '1 month - 1 day') ELSE FALSE END THEN CAST(("t1"."c2" ->> CAST($52 AS text)) AS date) ELSE CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" ->> CAST($53 AS text)) IS NULL AS text) AS integer) AS text) AS date) END) AS text) END, CASE WHEN (CASE jsonb_typeof(("t1"."c2" -> CAST($54 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($55 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($56 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($57 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) IS NOT NULL THEN jsonb_build_array(CAST((CASE WHEN ((CASE jsonb_typeof(("t1"."c2" -> CAST($58 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($59 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($60 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($61 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($62 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t1"."c2" -> CAST($63 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($64 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($65 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($66 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($67 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($68 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($69 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($70 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($71 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($72 AS text)) AS double precision) WHEN CASE WHEN (((CASE jsonb_typeof(("t1"."c2" -> CAST($73 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($74 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($75 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($76 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($77 AS text)) ~ '^([+-]?([0-9]{1,200}[0-9]{0,200}([.][0-9]{0,80})?|[.][0-9]{1,80})([eE][+-]?[0-9]{1,3})?)$') THEN CASE WHEN NOT (abs(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($78 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($79 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($80 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($81 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($82 AS text)) AS numeric)) <= 1.7976931348623157e308 AND (CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($83 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($84 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($85 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($86 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($87 AS text)) AS numeric) = 0 OR abs(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($88 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($89 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($90 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($91 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($92 AS text)) AS numeric)) >= 2.3e-308)) THEN FALSE WHEN (((CASE jsonb_typeof(("t1"."c2" -> CAST($93 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($94 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($95 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($96 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($97 AS text)) ~ '^([+-]?[0-9]+([.]0*)?)$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($98 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($99 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($100 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($101 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($102 AS text)) AS numeric)) < 9.2e18 THEN CAST(CAST(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($103 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($104 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($105 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($106 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($107 AS text)) AS double precision) AS bigint) AS numeric) = CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($108 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($109 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($110 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($111 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($112 AS text)) AS numeric) ELSE CAST(CAST(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($113 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($114 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($115 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($116 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($117 AS text)) AS double precision) AS text) AS numeric) = CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($118 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($119 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($120 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($121 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($122 AS text)) AS numeric) END ELSE TRUE END ELSE FALSE END THEN CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($123 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($124 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($125 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($126 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($127 AS text)) AS double precision) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($128 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($129 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($130 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($131 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($132 AS text)) IS NULL AS text) AS integer) AS text) AS double precision) END) AS text), CAST(round((CASE WHEN ((CASE jsonb_typeof(("t1"."c2" -> CAST($133 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($134 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($135 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($136 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($137 AS text)) IS NULL THEN NULL WHEN ((CASE jsonb_typeof(("t1"."c2" -> CAST($138 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($139 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($140 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($141 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($142 AS text)) IN ('NaN', 'Infinity', '-Infinity') THEN CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($143 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($144 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($145 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($146 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($147 AS text)) AS numeric(6,3)) WHEN CASE WHEN length(((CASE jsonb_typeof(("t1"."c2" -> CAST($148 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($149 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($150 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($151 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($152 AS text))) <= 1100 AND (((CASE jsonb_typeof(("t1"."c2" -> CAST($153 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($154 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($155 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($156 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($157 AS text)) ~ '^([+-]?([0-9]+([.][0-9]*)?|[.][0-9]+))$') THEN CASE WHEN abs(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($158 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($159 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($160 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($161 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($162 AS text)) AS numeric)) <= 999.9990 THEN CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($163 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($164 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($165 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($166 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($167 AS text)) AS numeric) = round(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($168 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($169 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($170 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($171 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($172 AS text)) AS numeric), 3) ELSE FALSE END ELSE FALSE END THEN CAST(CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($173 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($174 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($175 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($176 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($177 AS text)) AS numeric) AS numeric(6,3)) ELSE CAST(CAST(CAST('unreadable: ' || CAST(((CASE jsonb_typeof(("t1"."c2" -> CAST($178 AS text))) WHEN 'object' THEN ("t1"."c2" -> CAST($179 AS text)) WHEN 'null' THEN NULL ELSE CASE WHEN ("t1"."c2" -> CAST($180 AS text)) IS NOT NULL THEN CAST(CAST(CAST('unreadable: ' || CAST(("t1"."c2" -> CAST($181 AS text)) IS NULL AS text) AS integer) AS text) AS jsonb) END END) ->> CAST($182 AS text)) IS NULL AS text) AS integer) AS text) AS numeric(6,3)) END), 3) AS text)) END) END AS text) AS "r1"
FROM (
  SELECT "t0"."id" AS "c0",
    "t0"."id" AS "c1",
    "t0"."address" AS "c2"
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
            SELECT coalesce("item1" -> CAST($183 AS text), 'null') AS "item2"
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
            SELECT coalesce("item1" -> CAST($184 AS text), 'null') AS "item2"
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
  LIMIT CAST($185 AS bigint) OFFSET CAST($186 AS bigint)
) AS "t1"
ORDER BY "t1"."c0" ASC NULLS LAST;
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
-- $183 = "width"
-- $184 = "width"
-- $185 = "101"
-- $186 = "0"
