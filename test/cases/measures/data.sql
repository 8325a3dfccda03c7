-- The groups differ by their last visit, their first day, their greatest name and their latest hour; one has none of them.
CREATE TABLE visits AS FROM (VALUES
  (1, 'a', TIMESTAMP '2024-03-31 00:30:00', DATE '2024-02-29', 'ann',  TIME '08:00:00', true),
  (2, 'a', TIMESTAMP '2024-01-01 00:00:00', DATE '2024-03-01', 'Zoe',  TIME '09:15:00', false),
  (3, 'b', TIMESTAMP '2024-03-31 00:30:00.000001', DATE '2023-12-31', 'émile', NULL,    NULL),
  (4, 'b', NULL,                            NULL,              'a_b',  TIME '23:59:59', NULL),
  (5, 'c', TIMESTAMP '2023-12-31 23:59:59', DATE '2024-02-29', '',     TIME '00:00:00', true),
  (6, 'd', NULL,                            NULL,              NULL,   NULL,            NULL)
) AS t (visit_id, page, seen_at, booked_on, visitor, clock, paid);
