-- Members stand in the order in which jsonb keeps them.
CREATE TABLE events (id INTEGER, payload JSON, text VARCHAR, notes JSON[], origin STRUCT(device VARCHAR, settings JSON));
INSERT INTO events VALUES
  (1, '{"at": {"x": 1, "y": 2.50}, "ok": true, "a.b": {"c\\d": "dotted"}, "kind": "click", "none": null, "tags": ["a", "b", {"deep": true}]}', '{"k": 1}', ['1'::JSON, '"two"', '{"three": [3]}', 'null', NULL], {'device': 'd1', 'settings': '{"mode": "fast"}'::JSON}),
  (2, '{"0": "zero", "-1": "minus", "01": "one", "at": {"x": 1.0}, "ok": false, "kind": "view", "__proto__": {"polluted": 1}}', 'null', [], {'device': 'd2', 'settings': 'null'}),
  (3, '["x", ["y", "z"], null, 7]', '[]', NULL, {'device': NULL, 'settings': NULL}),
  (4, '"only a string"', '"s"', NULL, NULL),
  (5, 'true', 'true', NULL, NULL),
  (6, 'null', NULL, NULL, NULL),
  (7, NULL, NULL, NULL, NULL),
  (8, '{}', '{}', NULL, NULL),
  (9, '{"at": {"x": "1"}, "kind": "Ünï\ud83d\ude00\""}', NULL, NULL, NULL);
CREATE TABLE numbers (id INTEGER, value JSON);
INSERT INTO numbers VALUES
  (1, '{"n": 1}'), (2, '{"n": 1.0}'), (3, '{"n": 100e-2}'), (4, '{"n": 0.1}'), (5, '{"n": -7}'), (6, '{"n": 9007199254740991}'),
  (7, '{"n": 9007199254740993}'), (8, '{"n": 12345678901234567890}'), (10, '{"n": 1e300}'), (11, '{"n": "9007199254740993 12345678901234567890"}'),
  (12, '{"n": 6}'), (13, '{"n": 0}'), (14, '{"n": -0.4}'), (15, '{"n": 5.5}'), (16, '{"n": 1000000000000000000000000000000000000000}'), (17, '{"n": 1e39}');
