-- Times are chosen around the turn of the year, a leap day, and the clock changes of 2024 in Berlin (31 March, 27 October).
CREATE TABLE sales AS FROM (VALUES
  (1,  'ams', TIMESTAMP '2023-12-31 22:30:00', TIMESTAMPTZ '2024-01-02 08:00:00+00', DATE '2024-01-05', TIME '08:00:00', 'web',   10.00::DECIMAL(10,2), 1, 0.5::DOUBLE, 9007199254740991::BIGINT, true,  'gift',  UUID '00000000-0000-0000-0000-000000000001'),
  (2,  'ams', TIMESTAMP '2023-12-31 23:30:00', TIMESTAMPTZ '2024-01-01 23:30:00+00', DATE '2024-01-05', TIME '09:15:00', 'web',   0.10,  2, 0.1, 1, true,  NULL,    UUID 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  (3,  'ber', TIMESTAMP '2024-02-29 12:00:00', NULL,                                 DATE '2024-02-29', NULL,            'store', 0.20,  3, 0.2, 2, false, 'gift',  UUID '80000000-0000-0000-0000-000000000000'),
  (4,  'ber', TIMESTAMP '2024-02-29 23:59:59.999999', TIMESTAMPTZ '2024-03-01 00:00:00+00', DATE '2024-03-01', TIME '23:59:59', 'store', NULL, NULL, NULL, NULL, NULL, 'Gift', NULL),
  (5,  'ber', TIMESTAMP '2024-03-31 00:30:00', TIMESTAMPTZ '2024-03-31 01:30:00+00', DATE '2024-03-31', TIME '10:00:00', 'web',   99.99, 1, 2.25, -5, true,  '',      NULL),
  (6,  'ber', TIMESTAMP '2024-03-31 01:30:00', TIMESTAMPTZ '2024-04-02 10:00:00+00', NULL,              TIME '10:00:00', 'web',   0.01,  4, -1.5, 7, false, 'late',  NULL),
  (7,  'ams', TIMESTAMP '2024-10-27 00:15:00', TIMESTAMPTZ '2024-10-28 10:00:00+00', DATE '2024-10-30', TIME '12:00:00', 'store', 20.00, 2, 1.0, 3, true,  'late',  NULL),
  (8,  'ams', TIMESTAMP '2024-10-27 01:15:00', TIMESTAMPTZ '2024-10-28 10:00:00+00', DATE '2024-10-31', TIME '12:00:00', 'store', 30.00, 2, 1.0, 4, true,  NULL,    NULL),
  (9,  'gone', TIMESTAMP '2024-10-27 02:15:00', NULL,                                DATE '2024-11-01', NULL,            'web',   5.55,  1, 0.3, 5, NULL,  'gift',  NULL),
  (10, NULL,  TIMESTAMP '2024-12-30 10:00:00', TIMESTAMPTZ '2024-12-31 10:00:00+00', DATE '2025-01-02', TIME '07:30:00', 'web',   7.00,  NULL, 0.7, NULL, false, 'gift', NULL),
  (11, 'ams', TIMESTAMP '2024-12-31 23:30:00', TIMESTAMPTZ '2025-01-01 00:30:00+00', DATE '2025-01-02', TIME '07:30:00', 'web',   -3.00, 1, 0.1, 6, true,  'back',  NULL),
  (12, 'ber', NULL,                            NULL,                                 NULL,              NULL,            NULL,    1.00,  1, NULL, 8, NULL,  NULL,    NULL)
) AS t (sale_id, shop_id, sold_at, shipped_at, due_on, packed_at, channel, amount, quantity, weight, big, paid, note, code);

-- Nobody sells in the third.
CREATE TABLE shops AS FROM (VALUES
  ('ams', 'Amsterdam', 'NL', 2, DATE '2020-01-01'),
  ('ber', 'Berlin', 'DE', NULL, DATE '2021-06-15'),
  ('par', 'Paris', NULL, 1, DATE '2020-01-01')
) AS t (shop_id, city, country, floors, opened_on);

CREATE TABLE visits AS FROM (VALUES
  (1, DATE '2025-05-01', 'ann', 10),
  (2, DATE '2025-05-01', 'bob', 20),
  (3, DATE '2025-05-04', 'ann', 5),
  (4, DATE '2025-06-02', 'ann', 7),
  (5, DATE '2025-06-14', 'cid', NULL),
  (6, NULL,              'cid', 1)
) AS t (visit_id, visited_on, visitor, minutes);

CREATE TABLE marks AS FROM (VALUES
  (1, 'art',   1.5::DOUBLE, 9007199254740990::BIGINT),
  (2, 'art',   2.5, 1),
  (3, 'art',   NULL, 1),
  (4, 'music', 'nan'::DOUBLE, 9007199254740991),
  (5, 'music', 4.0, NULL),
  (6, 'sport', 'infinity'::DOUBLE, -9007199254740991),
  (7, 'sport', 1.0, -1),
  (8, 'chess', NULL, NULL)
) AS t (mark_id, subject, score, huge);
