-- Every value of a row stands nowhere else, so that whoever sees it has seen that cell.
CREATE TABLE clients AS FROM (
  SELECT
    9100000 + n AS client_id,
    ['north', 'south'][1 + n % 2] AS tenant,
    ['Netherlands', 'Germany', 'France'][1 + n % 3] AS region,
    920000 + n * n * n AS score,
    'Name' || 7000 + n AS name,
    'mail' || 7000 + n || '@example.com' AS email,
    'Code' || 7000 + n AS code,
    DATE '1931-03-11' + n::INTEGER * 401 AS born,
    TIMESTAMP '1987-04-02 03:04:05' + to_days(n::INTEGER * 399) AS joined_at,
    'Iban' || 7000 + n AS iban,
    'Pass' || 7000 + n AS passport,
    'Dossier' || 7000 + n AS dossier,
    (71000000 + n * n * n)::DECIMAL(12,2) AS salary,
    ['Tag' || 7000 + n] AS tags,
    {'street': 'Street' || 7000 + n, 'postcode': 'Post' || 7000 + n, 'city': 'City' || 7000 + n} AS address
  FROM (SELECT n::INTEGER AS n FROM range(1, 8) AS numbers (n))
);
CREATE TABLE payments AS FROM (
  SELECT
    9300000 + n AS payment_id,
    9100000 + 1 + n % 8 AS client_id,
    ['south', 'north'][1 + n % 2] AS branch,
    (94000000 + n * n * n)::DECIMAL(12,2) AS amount,
    TIMESTAMP '2012-04-02 03:04:05' + to_days(n::INTEGER * 399) AS paid_at,
    'Memo' || 7000 + n AS memo
  FROM (SELECT n::INTEGER AS n FROM range(1, 11) AS numbers (n))
);
CREATE TABLE orders AS FROM (
  SELECT
    9500000 + n AS order_id,
    9100000 + 1 + n % 8 AS client_id,
    (96000000 + n * n * n)::DECIMAL(12,2) AS total,
    'Voucher' || 7000 + n AS voucher
  FROM (SELECT n::INTEGER AS n FROM range(1, 11) AS numbers (n))
);
CREATE TABLE visits AS FROM (
  SELECT 9700000 + n AS visit_id, 'Page' || 7000 + n AS page, 'Visitor' || 7000 + n AS visitor, 'Address' || 7000 + n AS ip
  FROM (SELECT n::INTEGER AS n FROM range(1, 5) AS numbers (n))
);
CREATE TABLE badges AS FROM (
  SELECT
    9800000 + n * n * n AS badge_id,
    'Serial' || 7000 + n AS serial,
    ['north', 'south'][1 + n % 2] AS site,
    'Level' || 7000 + n AS "level"
  FROM (SELECT n::INTEGER AS n FROM range(1, 6) AS numbers (n))
);
CREATE TABLE swipes AS FROM (
  SELECT 9900000 + n * n * n AS swipe_id, ['north', 'south'][1 + n % 2] AS site, 'Door' || 7000 + n AS door, 99000000 + n * n * n AS ticks, 'Serial' || 7000 + n AS serial
  FROM (SELECT n::INTEGER AS n FROM range(1, 5) AS numbers (n))
);
