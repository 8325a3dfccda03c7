CREATE TABLE products AS FROM (VALUES
  (1, 'Apple',  'red',   1.50::DECIMAL(10,2), 0.2::DOUBLE, 100::BIGINT, DATE '2024-01-10', TIMESTAMP '2024-05-01 10:00:00',        TIME '08:00:00', true,  'FRUIT'),
  (2, 'apple',  'green', 1.50,                NULL,        50,          DATE '2024-01-09', TIMESTAMP '2024-05-01 10:00:00.000001', TIME '09:30:00', true,  'FRUIT'),
  (3, 'Äpfel',  NULL,    NULL,                0.3,         NULL,        NULL,              NULL,                                   NULL,            NULL,  'FRUIT'),
  (4, 'Banana', 'green', 10.00,               12.0,        7,           DATE '2023-12-31', TIMESTAMP '2024-04-30 23:59:59.999999', TIME '23:59:59', false, 'FRUIT'),
  (5, NULL,     'blue',  9.99,                -1.0,        7,           DATE '2024-02-29', TIMESTAMP '2024-06-01 00:00:00',        TIME '00:00:00', false, 'TOOL'),
  (6, '',       'red',   2.00,                2.5,         7,           DATE '2024-02-29', TIMESTAMP '2024-05-01 10:00:00',        TIME '12:00:00', true,  NULL),
  (7, 'Zebra',  'blue',  -3.00,               0.2,         -1,          DATE '1999-12-31', TIMESTAMP '1999-12-31 00:00:00',        TIME '12:00:00.5', NULL, 'GONE'),
  (8, 'apple',  NULL,    1.50,                NULL,        NULL,        DATE '2024-01-10', NULL,                                   NULL,            true,  'BARE')
) AS t (product_id, name, colour, price, weight, stock, listed_on, changed_at, opens_at, active, category_id);

CREATE TABLE categories AS FROM (VALUES ('FRUIT', 'Fruit'), ('TOOL', 'A tool'), ('BARE', NULL)) AS t (category_id, title);

-- No key; two rows are equal.
CREATE TABLE readings AS FROM (VALUES
  ('b', TIMESTAMP '2025-01-02 00:00:00', 2.0::DOUBLE, ['x']),
  ('a', TIMESTAMP '2025-01-01 00:00:00', 1.0, ['y', 'z']),
  ('a', TIMESTAMP '2025-01-01 00:00:00', 1.0, ['y', 'z']),
  ('a', TIMESTAMP '2025-01-03 00:00:00', NULL, NULL)
) AS t (sensor, "at", value, labels);

CREATE TABLE empty_shelves (shelf VARCHAR, seen_at TIMESTAMP);

CREATE TABLE numbers AS SELECT CAST(range AS INTEGER) AS n FROM range(1, 121);
