CREATE TABLE customers AS FROM (VALUES
  (1::BIGINT, 'Ada', 'NL', 'NEW', 10::INTEGER, 5.50::DECIMAL(10,2), TIMESTAMP '2024-01-01 10:00:00', {'city': 'Delft'}, ['a', 'b']),
  (2, 'Ben', 'NL', 'LOYAL', 60, -2.00, TIMESTAMP '2024-02-01 10:00:00.123456', {'city': 'Breda'}, []),
  (3, 'Éva', 'DE', 'LOYAL', NULL, NULL, NULL, NULL, NULL),
  (4, 'dan', NULL, NULL, 90, 0.00, TIMESTAMP '2023-12-31 23:59:59', NULL, ['a']),
  (5, 'Zoe', 'be', 'NEW', 50, 100.00, TIMESTAMP '2024-01-01 10:00:00', {'city': 'Gent'}, NULL)
) AS t (customer_id, name, country, segment, score, balance, since, address, tags);

CREATE TABLE outlets AS FROM (VALUES ('NL', 1::INTEGER, DATE '2020-01-01'), ('NL', 2, DATE '2021-01-01'), ('BE', 1, NULL)) AS t (country, number, opened_on);

-- Customer 77 and outlet BE 9 do not exist. Customer 5 has no order.
CREATE TABLE orders AS FROM (VALUES
  (100::BIGINT, TIMESTAMP '2025-01-05 08:00:00', 10.00::DECIMAL(10,2), 'paid', 1::BIGINT, 'NL', 1::INTEGER),
  (101, TIMESTAMP '2025-01-05 09:00:00', 20.00, 'paid', 1, 'NL', 2),
  (102, TIMESTAMP '2025-01-20 10:00:00', 30.00, 'open', 77, 'BE', 9),
  (103, TIMESTAMP '2025-02-01 11:00:00', 40.00, 'paid', NULL, NULL, 1),
  (104, TIMESTAMP '2025-02-02 12:00:00', 50.00, 'open', 2, 'NL', NULL),
  (105, TIMESTAMP '2025-02-03 13:00:00', 60.00, 'paid', 3, 'BE', 1),
  (106, TIMESTAMP '2025-04-03 13:00:00', 70.00, 'open', 4, 'BE', 1),
  (107, NULL, 80.00, NULL, 2, 'NL', 1)
) AS t (order_id, ordered_at, total, status, customer_id, outlet_country, outlet_number);

CREATE TABLE order_items AS FROM (VALUES (100::BIGINT, 1::INTEGER, 'Cup'), (100, 2, 'Pot'), (101, 1, 'Jug'), (104, 1, 'Cup'), (106, 1, 'Cup')) AS t (order_id, position, product);

CREATE TABLE profiles AS FROM (VALUES (1::BIGINT, 'countess', 'dark'), (3, NULL, 'light'), (77, 'ghost', 'dark')) AS t (customer_id, nickname, theme);
