CREATE TABLE customers AS FROM (VALUES (1::BIGINT, 'ada@x.org', 'Ada'), (2, 'ben@x.org', 'Ben'), (9007199254740993, NULL, 'Wide')) AS t (customer_id, email, name);

CREATE TABLE outlets AS FROM (VALUES ('NL', 1, DATE '2020-01-01'), ('NL', 2, DATE '2021-01-01'), ('BE', 1, DATE '2022-01-01')) AS t (country, number, opened_on);

CREATE TABLE devices AS FROM (VALUES ('00000000-0000-0000-0000-00000000000a'::UUID)) AS t (device_id);

-- Customer 77, outlet BE 9 and nobody@x.org do not exist.
CREATE TABLE orders AS FROM (VALUES
  (100::BIGINT, 10.00::DECIMAL(10,2), 1::BIGINT, 'ada@x.org', 'NL', 1, '00000000-0000-0000-0000-00000000000a'::UUID),
  (101, 20.00, 1, 'ben@x.org', 'NL', 2, NULL),
  (102, 30.00, 77, 'nobody@x.org', 'BE', 9, '00000000-0000-0000-0000-00000000000b'),
  (103, 40.00, NULL, NULL, NULL, 1, NULL),
  (104, 50.00, 9007199254740993, NULL, 'NL', NULL, NULL)
) AS t (order_id, total, customer_id, contact_email, outlet_country, outlet_number, device_id);

CREATE TABLE order_items AS FROM (VALUES (100::BIGINT, 1, 'Cup'), (100, 2, 'Pot'), (101, 1, 'Jug')) AS t (order_id, position, product);
