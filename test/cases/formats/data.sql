CREATE TABLE parquet_rows AS FROM (VALUES
  (1, 'plain', 9.99::DECIMAL(8,2), 0.5::DOUBLE, 9007199254740991::BIGINT, true, DATE '2024-02-29', TIME '08:00:00', TIMESTAMP '2024-02-29 08:00:00.25', {'shelf': 'A', 'slot': 1}, ['x', 'y']),
  (2, 'comma, semicolon; quote "', -0.01, -1e-7, -1, false, DATE '1999-12-31', TIME '23:59:59.5', TIMESTAMP '1999-12-31 23:59:59', {'shelf': NULL, 'slot': 2}, []),
  (3, E'line\nbreak', 0.00, 0, 0, true, DATE '2024-01-01', TIME '00:00:00', TIMESTAMP '2024-01-01 00:00:00', NULL, [NULL]),
  (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) AS t (id, label, price, ratio, big, active, day, clock, seen_at, box, tags);

CREATE TABLE database_rows AS FROM parquet_rows;
CREATE TABLE json_rows AS FROM parquet_rows;
-- Columns of files of text are found by the names in their header, in whatever order, and with others between them.
CREATE TABLE csv_rows AS SELECT seen_at, 'other' AS not_in_the_contract, clock, day, active, big, ratio, price, label, id FROM parquet_rows;
CREATE TABLE semicolon_rows AS SELECT id, label, price, ratio, big, active, day, clock, seen_at FROM parquet_rows;
