CREATE TABLE people AS FROM (VALUES
  (1, 'north', 'NL', 'Ada',   'ada@example.com',     'A-1', DATE '1990-05-06', TIMESTAMP '2024-02-03 04:05:06', 'NL01', '4111', 'tok-1', 10.00::DECIMAL(8,2), ['a', 'b'], {'street': 'Main 1', 'postcode': '1000', 'city': 'Delft'}),
  (2, 'north', 'DE', 'Ben',   'b@@example.com',      'A-1', DATE '1985-01-01', TIMESTAMP '2023-12-31 23:59:59', 'DE02', '4222', 'tok-2', 20.00, [], {'street': NULL, 'postcode': '2000', 'city': 'Ulm'}),
  (3, 'south', 'NL', 'Cleo',  NULL,                  'B-2', NULL,              NULL,                            NULL,   NULL,   NULL,    NULL,  NULL, NULL),
  (4, 'south', 'FR', NULL,    '@example.com',        NULL,  DATE '2000-12-31', TIMESTAMP '2025-06-07 08:09:10', 'FR04', '4444', 'tok-4', 40.00, ['c'], {'street': 'Rue 4', 'postcode': NULL, 'city': NULL}),
  (5, 'north', 'XX', 'Emil',  'emil@mail.example.org', 'B-2', DATE '1970-01-01', TIMESTAMP '1970-01-01 00:00:00', 'XX05', '4555', 'tok-5', 50.00, NULL, {'street': 'Way 5', 'postcode': '5000', 'city': 'Nowhere'})
) AS t (person_id, tenant, country, name, email, code, born, seen_at, iban, card, card_token, salary, tags, address);

-- 103 is of a person that does not exist.
CREATE TABLE purchases AS FROM (VALUES
  (100, 1, 5.00::DECIMAL(8,2), 'V1'), (101, 1, 7.00, NULL), (102, 2, 9.00, 'V2'), (103, 99, 1.00, NULL), (104, 4, 3.00, 'V4'), (105, 5, 2.00, NULL)
) AS t (purchase_id, person_id, amount, voucher);

CREATE TABLE visits AS FROM (VALUES ('/', '10.0.0.1'), ('/', '10.0.0.2'), ('/a', '10.0.0.1')) AS t (page, ip);

-- East has two answers, which is too few; in January, west has two.
CREATE TABLE answers AS FROM (VALUES
  (1, 'west', 5, TIMESTAMP '2025-01-03 10:00:00'), (2, 'west', 3, TIMESTAMP '2025-01-20 10:00:00'), (3, 'west', 4, TIMESTAMP '2025-02-01 10:00:00'),
  (4, 'west', 2, TIMESTAMP '2025-02-02 10:00:00'), (5, 'west', 1, TIMESTAMP '2025-02-03 10:00:00'), (6, 'north', 4, TIMESTAMP '2025-02-03 10:00:00'),
  (7, 'north', 4, TIMESTAMP '2025-02-03 10:00:00'), (8, 'north', 4, TIMESTAMP '2025-02-03 10:00:00'), (9, 'east', 9, TIMESTAMP '2025-02-03 10:00:00'),
  (10, 'east', 9, TIMESTAMP '2025-02-03 10:00:00')
) AS t (answer_id, region, mood, given_at);
