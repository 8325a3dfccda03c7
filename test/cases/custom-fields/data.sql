-- Product 3 has a state that its contract does not know.
CREATE TABLE products AS FROM (VALUES
  (1, 'Bear', 10.00::DECIMAL(8,2), 'NEW', DATE '2025-01-31'),
  (2, 'Panda', NULL, 'USED', NULL),
  (3, 'Rabbit', 7.25, 'LOST', DATE '2024-02-29')
) AS t (product_id, title, price, state, launched_on);

-- Order 14 is of a product that does not exist.
CREATE TABLE orders AS FROM (VALUES
  (10, 2, 1.5::DOUBLE, TIMESTAMP '2025-06-01 10:00:00', 1),
  (11, 1, NULL, TIMESTAMP '2025-06-02 11:00:00', 2),
  (12, 3, 0.5, TIMESTAMP '2025-06-03 12:00:00', 1),
  (13, 4, 0.25, NULL, 3),
  (14, 5, 2.0, TIMESTAMP '2025-06-04 13:00:00', 99)
) AS t (order_id, quantity, weight, ordered_at, product_id);
