import type { ScriptStep } from '../../../subgraphs/engines/duckdb/run-script.ts';
import { lastDay } from './calendar.ts';
import { pick, pickText } from './chance.ts';
import { cities, firstNames, interests, lastNames, streets } from './people.ts';

const country = pick('draw', [
  ["'US'", 58],
  ["'GB'", 12],
  ["'CA'", 9],
  ["'DE'", 7],
  ["'NL'", 5],
  ["'FR'", 5],
  ["'AU'", 4],
]);

const city = `CASE country ${Object.entries(cities)
  .map(([code, names]) => `WHEN '${code}' THEN ${pickText('chance(u, 87)', names)}`)
  .join(' ')} END`;

/** Everyone who visited, except who asked to be erased: those leave their number on visits and orders. */
export const customerSteps: readonly ScriptStep[] = [
  {
    name: 'people',
    sql: `CREATE TABLE people AS
      WITH seen AS (
        SELECT user_id AS u, min(created_at) AS signed_up_at FROM visits WHERE user_id IS NOT NULL GROUP BY user_id
      ), bought AS (
        SELECT user_id AS u, count(*) AS orders, sum(price_usd) AS spend FROM orders WHERE user_id IS NOT NULL GROUP BY user_id
      )
      SELECT u, signed_up_at, coalesce(orders, 0) AS orders, coalesce(spend, 0) AS spend, chance(u, 80) AS draw
      FROM seen LEFT JOIN bought USING (u) WHERE chance(u, 81) >= 0.015`,
  },
  {
    name: 'customers',
    sql: `CREATE TABLE customers AS
      WITH named AS (
        SELECT *, ${country} AS country, ${pickText('chance(u, 82)', firstNames)} AS first, ${pickText('chance(u, 83)', lastNames)} AS last,
          orders > 0 OR chance(u, 84) < 0.85 AS has_name, orders > 0 OR chance(u, 85) < 0.7 AS has_email, orders > 0 OR chance(u, 86) < 0.3 AS has_address
        FROM people
      )
      SELECT u AS customer_id, signed_up_at,
        CASE WHEN has_name THEN first END AS first_name,
        CASE WHEN has_name THEN last END AS last_name,
        CASE WHEN has_name AND has_email THEN lower(first || '.' || last) || '.' || u || '@example.' || ${pickText('chance(u, 88)', ['com', 'org', 'net'])} END AS email,
        CASE WHEN orders > 0 AND chance(u, 89) < 0.7 THEN '+1555' || lpad(floor(chance(u, 90) * 10000000)::INTEGER::VARCHAR, 7, '0') END AS phone,
        CASE WHEN has_email AND chance(u, 91) < 0.6 THEN DATE '1948-01-01' + floor(21500 * (chance(u, 92) + chance(u, 93)) / 2)::INTEGER END AS birth_date,
        country,
        CASE WHEN country = 'DE' THEN 'de' WHEN country = 'NL' AND chance(u, 94) < 0.8 THEN 'nl' WHEN country = 'FR' OR (country = 'CA' AND chance(u, 94) < 0.2) THEN 'fr' ELSE 'en' END AS preferred_language,
        CASE WHEN spend >= 150 THEN 'vip' WHEN orders > 1 THEN 'loyal' WHEN orders = 1 THEN 'buyer' ELSE 'prospect' END AS segment,
        CASE WHEN orders > 0 AND chance(u, 95) < 0.6 THEN floor(spend)::INTEGER WHEN chance(u, 95) < 0.05 THEN 10 END AS loyalty_points,
        CASE WHEN chance(u, 96) < 0.4 THEN NULL WHEN chance(u, 96) < 0.55 THEN []::VARCHAR[]
          ELSE list_slice([${interests.map((interest) => `'${interest}'`).join(', ')}], 1 + floor(chance(u, 97) * ${interests.length - 2})::BIGINT, 1 + floor(chance(u, 97) * ${interests.length - 2})::BIGINT + floor(chance(u, 98) * 3)::BIGINT) END AS interests,
        CASE WHEN has_address THEN struct_pack(
          street := ${pickText('chance(u, 99)', streets)},
          house_number := (1 + floor(chance(u, 100) * 180)::INTEGER)::VARCHAR || CASE WHEN chance(u, 101) < 0.06 THEN 'b' ELSE '' END,
          postal_code := lpad(floor(chance(u, 102) * 100000)::INTEGER::VARCHAR, 5, '0'),
          city := ${city}) END AS address
      FROM named`,
  },
  {
    name: 'consents',
    sql: `CREATE TABLE consents AS
      WITH asked AS (
        SELECT u, purpose, slot, signed_up_at + to_seconds(30 + floor(chance(u, slot) * 900)::INTEGER) AS decided_at, chance(u, slot + 10) < granted AS is_granted
        FROM people, (VALUES ('newsletter', 110, 0.5, 0.55), ('personalisation', 111, 0.32, 0.7), ('third_party', 112, 0.1, 0.2)) AS p(purpose, slot, asks, granted)
        WHERE chance(u, slot + 20) < asks
      ), decided AS (
        SELECT u, purpose, decided_at, is_granted, chance(u, 140) AS draw FROM asked
        UNION ALL
        SELECT u, purpose, decided_at + to_seconds(864000 + floor(chance(u, slot + 30) * 34560000)::INTEGER), false, 1 FROM asked
        WHERE is_granted AND chance(u, slot + 40) < 0.15
      )
      SELECT row_number() OVER (ORDER BY decided_at, u, purpose, is_granted) AS consent_id, u AS customer_id, purpose, is_granted, decided_at,
        CASE WHEN decided_at < TIMESTAMP '2024-04-01' THEN NULL WHEN draw < 0.8 THEN 'cookie-banner' WHEN draw < 0.97 OR draw = 1 THEN 'account-page' ELSE 'customer-care' END AS collected_by,
        CASE WHEN decided_at < TIMESTAMP '2024-04-01' THEN '2023-10' WHEN decided_at < TIMESTAMP '2025-10-01' THEN '2024-04' ELSE '2025-10' END AS policy_version
      FROM decided WHERE decided_at < TIMESTAMP '${lastDay}' + INTERVAL 1 DAY`,
  },
];
