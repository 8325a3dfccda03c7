CREATE TABLE authors AS FROM (VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Cleo')) AS t (author_id, name);

-- Book 15 is of an author that does not exist.
CREATE TABLE books AS FROM (VALUES
  (10, 'Ants',   5.00::DECIMAL(8,2), TIMESTAMP '2020-01-01 00:00:00', 1, 2),
  (11, 'Bees',   NULL,               TIMESTAMP '2021-01-01 00:00:00', 1, NULL),
  (12, 'Crabs',  7.50,               TIMESTAMP '2022-01-01 00:00:00', 1, 1),
  (13, 'Ducks',  7.50,               NULL,                            2, 2),
  (14, 'Eels',   1.00,               TIMESTAMP '2023-01-01 00:00:00', NULL, 1),
  (15, 'Foxes',  2.00,               TIMESTAMP '2024-01-01 00:00:00', 99, 99)
) AS t (book_id, title, price, published_at, author_id, editor_id);

CREATE TABLE reviews AS FROM (VALUES
  (100, 10, 5, {'text': 'Good', 'words': ['so', 'good']}), (101, 10, 3, {'text': NULL, 'words': []}), (102, 10, 1, NULL),
  (103, 12, 4, {'text': 'Fine', 'words': NULL}), (104, 12, 4, NULL), (105, NULL, 2, NULL), (106, 77, 2, NULL)
) AS t (review_id, book_id, stars, body);

-- 5 manages itself.
CREATE TABLE employees AS FROM (VALUES
  (1, 'Chief', NULL), (2, 'Second', 1), (3, 'Third', 1), (4, 'Fourth', 2), (5, 'Loop', 5), (6, 'Lost', 66)
) AS t (employee_id, name, manager_id);

-- Employee 3 has two badges, which breaks the promise that there is one.
CREATE TABLE badges AS FROM (VALUES
  ('B1', 1, 'gold'), ('B2', 2, 'red'), ('B3', 3, 'blue'), ('B4', 3, 'blue'), ('B5', NULL, 'grey')
) AS t (badge_no, employee_id, colour);

CREATE TABLE shelves AS FROM (VALUES ('A', 1, 2.5), ('A', 2, 1.0), ('B', 1, 3.0)) AS t (room, number, metres);

CREATE TABLE copies AS FROM (VALUES
  (1, 'A', 1, 10), (2, 'A', 2, 10), (3, 'B', 1, 12), (4, 'B', 2, 12), (5, NULL, 1, 12), (6, 'A', NULL, 13), (7, 'A', 1, 13)
) AS t (copy_id, room, shelf_number, book_id);

CREATE TABLE loans AS FROM (VALUES (1, DATE '2025-01-02'), (1, DATE '2025-01-01'), (3, DATE '2025-01-03')) AS t (copy_id, lent_on)
UNION ALL SELECT 7, DATE '2025-02-01' + CAST(range AS INTEGER) FROM range(25);

-- 'nl' stands twice, which breaks the promise that the code is a key.
CREATE TABLE languages AS FROM (VALUES ('nl', 'Dutch'), ('nl', 'Dutch'), ('de', 'German')) AS t (code, label);

CREATE TABLE translations AS FROM (VALUES (1, 'nl'), (2, 'de'), (3, 'nl'), (4, 'xx'), (5, NULL)) AS t (translation_id, language);
