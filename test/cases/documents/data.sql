CREATE TABLE orders AS FROM (VALUES (1, 'open', 1.50::DECIMAL(8,2), 1), (2, 'paid', 2.50, 1), (3, 'paid', 3.50, 2)) AS t (order_id, state, total, customer_id);

CREATE TABLE customers AS FROM (VALUES (1, 'Ada'), (2, 'Ben')) AS t (customer_id, name);
