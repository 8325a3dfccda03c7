CREATE TABLE products AS FROM (VALUES
  (1::BIGINT, 'CUP', 'Cup', 9.50::DECIMAL(10,2)),
  (2, 'POT', 'Pot', 42.00),
  (3, NULL, 'Mystery', NULL),
  (42, 'JUG', 'Jug', 19.99)
) AS t (product_id, sku, name, unit_price);

CREATE TABLE devices AS FROM (VALUES
  ('6f9619ff-8b86-d011-b42d-00c04fc964ff'::UUID, 'Scanner'),
  ('00000000-0000-0000-0000-000000000001', 'Scale')
) AS t (device_id, label);

CREATE TABLE order_lines AS FROM (VALUES
  ('A-1', 1, 5), ('A-1', 2, 7), ('A-2', 1, 1), ('1', 12, 3), ('11', 2, 4)
) AS t (order_no, line_no, quantity);

CREATE TABLE exchange_rates AS FROM (VALUES
  (1.085000::DECIMAL(12,6), DATE '2024-02-29', 'USD'), (1.100000, DATE '2024-03-01', 'USD'), (0.857300, DATE '2024-02-29', 'GBP')
) AS t (rate, day, currency);

-- The second row of SUMMER breaks the promise that the code is a key.
CREATE TABLE coupons AS FROM (VALUES
  ('SUMMER', 10), ('SUMMER', 10), ('', 5), ('50%', 50), ('o''clock "7"', 7), ('ünïcödé', 3)
) AS t (code, percent);

-- The bytes of one are the base64 of the other.
CREATE TABLE fingerprints AS FROM (VALUES
  ('\x00\x01\xFF'::BLOB, 'a picture'), ('AAH/'::BLOB, 'a text'), (''::BLOB, 'nothing')
) AS t (hash, of);
