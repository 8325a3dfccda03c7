CREATE TABLE values AS FROM (VALUES
  (1, 127::TINYINT,  2147483647,  4294967295::UINTEGER, 9007199254740991::BIGINT, 9007199254740991::DECIMAL(38,0), 12.3400::DECIMAL(12,4), 1234567890123456789012345678.0123456789::DECIMAL(38,10), 0.1::REAL, 0.1::DOUBLE, true, 'plain', '6F9619FF-8B86-D011-B42D-00C04FC964FF'::UUID, '\x00\x01\xFFabc'::BLOB, 1234, '42', 'open', 'a-1'),
  (2, -128, -2147483648, 0, -9007199254740991, -1, -0.0001, -0.0000000001, 3.4e38, 1.7976931348623157e308, false, E'quote " backslash \\ newline \n tab \t nul', '00000000-0000-0000-0000-000000000000', '', -1, '-9007199254740991', 'closed', 'b-2'),
  (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (4, 0, 0, 1, 9007199254740992, 99999999999999999999999999999999999999, 0, 0, 'NaN', 'NaN', true, '日本語 😀 ' || chr(8238) || ' é', NULL, '\xDE\xAD\xBE\xEF', NULL, NULL, 'broken', 'c-3'),
  (5, 1, 1, 1, -9223372036854775808, -99999999999999999999999999999999999999, 99999999.9999, 0, 'Infinity', '-Infinity', false, '', NULL, NULL, NULL, NULL, 'OPEN', ''),
  (6, 1, 1, 1, 1, 1, 1, 1, 1e-40, 5e-324, false, ' ', NULL, NULL, NULL, NULL, '', NULL)
) AS t (id, tiny, whole, unsigned_whole, big, huge, price, exact, single, double, flag, text, token, bytes, zip, count_text, state, codes);

CREATE TABLE moments AS FROM (VALUES
  (1, DATE '2024-02-29', TIME '13:45:00', TIMESTAMP '2024-02-29 13:45:00', TIMESTAMPTZ '2024-02-29 13:45:00+02', TIMESTAMP '2024-07-01 12:00:00', TIMESTAMP_S '2024-02-29 13:45:00', TIMESTAMP_NS '2024-02-29 13:45:00.123456000', TIMESTAMP '2024-02-29 23:59:59', DATE '2024-02-29'),
  (2, DATE '1969-12-31', TIME '00:00:00.000001', TIMESTAMP '1969-12-31 23:59:59.999999', TIMESTAMPTZ '1969-12-31 23:59:59.5+00', TIMESTAMP '2024-01-01 12:00:00.25', TIMESTAMP_S '1969-12-31 23:59:59', TIMESTAMP_NS '1969-12-31 23:59:59.9', TIMESTAMP '1969-12-31 00:00:00', DATE '1969-12-31'),
  (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  -- The hour that the spring change skips, and the one that the autumn change has twice.
  (4, DATE '0001-01-01', TIME '23:59:59.999999', TIMESTAMP '0001-01-01 00:00:00', TIMESTAMPTZ '0001-01-01 00:00:00+00', TIMESTAMP '2024-03-31 02:30:00', NULL, NULL, NULL, NULL),
  (5, DATE '9999-12-31', TIME '00:00:00', TIMESTAMP '9999-12-31 23:59:59.999999', TIMESTAMPTZ '9999-12-31 23:59:59+00', TIMESTAMP '2024-10-27 02:30:00', NULL, NULL, NULL, NULL)
) AS t (id, day, clock, local, zoned, amsterdam, seconds, nanos, day_of_timestamp, timestamp_of_day);

CREATE TABLE parcels (
  id INTEGER,
  address STRUCT(street VARCHAR, number INTEGER, since DATE, geo STRUCT(lat DOUBLE, "precision" DECIMAL(6,3))),
  labels VARCHAR[], weights DECIMAL(8,2)[], numbers BIGINT[], flags BOOLEAN[], seen_at TIMESTAMP[], ratios DOUBLE[], states VARCHAR[],
  stops STRUCT(place VARCHAR, "at" TIMESTAMP, notes VARCHAR[])[], grid INTEGER[][],
  attributes MAP(VARCHAR, DECIMAL(8,2)), boxes MAP(INTEGER, STRUCT(width INTEGER)), embedding DOUBLE[]
);
INSERT INTO parcels VALUES
  (1, {'street': 'Main', 'number': 5, 'since': DATE '2020-01-01', 'geo': {'lat': 52.5::DOUBLE, 'precision': 0.100::DECIMAL(6,3)}},
   ['a', 'b "q" \ '], [1.50::DECIMAL(8,2), 20.00], [1::BIGINT, 9007199254740991], [true, false], [TIMESTAMP '2024-01-01 00:00:00.5'], [0.1::DOUBLE, 2], ['open', 'closed'],
   [{'place': 'Here', 'at': TIMESTAMP '2024-01-01 08:00:00', 'notes': ['x']}, {'place': NULL, 'at': NULL, 'notes': NULL}], [[1, 2], [3], []],
   MAP {'height': 1.50::DECIMAL(8,2), 'a.b': NULL}, MAP {1: {'width': 10}, 2: NULL}, [0.5::DOUBLE, 1.5]),
  (2, {'street': NULL, 'number': NULL, 'since': NULL, 'geo': NULL}, [], [], [], [], [], [], [], [], [], MAP {}, MAP {}, []),
  (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (4, {'street': '', 'number': 0, 'since': NULL, 'geo': {'lat': 'NaN'::DOUBLE, 'precision': NULL}}, [NULL, ''], [NULL], [9007199254740992, 1, -9223372036854775808], [NULL], [NULL], ['NaN'::DOUBLE, 1, 'Infinity'], ['open', 'broken', NULL],
   [NULL], [NULL, [NULL]], MAP {'': 0.00}, MAP {0: {'width': NULL}}, NULL)
;
