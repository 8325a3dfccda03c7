import type { ScriptStep } from '../../../core/embedded/run-script.ts';
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

const language = `CASE
  WHEN country = 'DE' THEN 'de'
  WHEN country = 'NL' AND chance(u, 94) < 0.8 THEN 'nl'
  WHEN country = 'FR' OR (country = 'CA' AND chance(u, 94) < 0.2) THEN 'fr'
  ELSE 'en'
END`;

const segment = `CASE
  WHEN spend >= 150 THEN 'vip' WHEN orders > 1 THEN 'loyal' WHEN orders = 1 THEN 'buyer' ELSE 'prospect'
END`;

const points = `CASE
  WHEN orders > 0 AND chance(u, 95) < 0.6 THEN floor(spend)::INTEGER
  WHEN chance(u, 95) < 0.05 THEN 10
END`;

/** One to three adjacent interests of the list. */
const ticked = `list_slice([${interests.map((interest) => `'${interest}'`).join(', ')}], first_tick, first_tick + floor(chance(u, 98) * 3)::BIGINT)`;

const city = `CASE country ${Object.entries(cities)
  .map(([code, names]) => `WHEN '${code}' THEN ${pickText('chance(u, 87)', names)}`)
  .join(' ')} END`;

const address = `struct_pack(
  street := ${pickText('chance(u, 99)', streets)},
  house_number := (1 + floor(chance(u, 100) * 180)::INTEGER)::VARCHAR || CASE WHEN chance(u, 101) < 0.06 THEN 'b' ELSE '' END,
  postal_code := lpad(floor(chance(u, 102) * 100000)::INTEGER::VARCHAR, 5, '0'),
  city := ${city})`;

/** All visitors except those who had their data erased, whose number stays on visits and orders. */
export const customerSteps: readonly ScriptStep[] = [
  {
    name: 'people',
    sql: `CREATE TABLE people AS
      WITH seen AS (
        SELECT user_id AS u, min(created_at) AS signed_up_at FROM visits WHERE user_id IS NOT NULL GROUP BY user_id
      ), bought AS (
        SELECT user_id AS u, count(*) AS orders, sum(price_usd) AS spend
        FROM orders WHERE user_id IS NOT NULL GROUP BY user_id
      )
      SELECT u, signed_up_at, coalesce(orders, 0) AS orders, coalesce(spend, 0) AS spend, chance(u, 80) AS draw
      FROM seen LEFT JOIN bought USING (u) WHERE chance(u, 81) >= 0.015`,
  },
  {
    // Buyers entered the data that an order needs; other customers entered optional data.
    name: 'customers',
    sql: `CREATE TABLE customers AS
      WITH told AS (
        SELECT *, ${country} AS country,
          ${pickText('chance(u, 82)', firstNames)} AS first, ${pickText('chance(u, 83)', lastNames)} AS last,
          orders > 0 OR chance(u, 84) < 0.85 AS has_name,
          orders > 0 OR chance(u, 84) < 0.70 AS has_email,
          orders > 0 OR chance(u, 86) < 0.30 AS has_address,
          1 + floor(chance(u, 97) * ${interests.length - 2})::BIGINT AS first_tick
        FROM people
      )
      SELECT u AS customer_id, signed_up_at,
        CASE WHEN has_name THEN first END AS first_name,
        CASE WHEN has_name THEN last END AS last_name,
        CASE WHEN has_email
          THEN lower(first || '.' || last) || '.' || u || '@example.' || ${pickText('chance(u, 88)', ['com', 'org', 'net'])}
        END AS email,
        CASE WHEN orders > 0 AND chance(u, 89) < 0.7
          THEN '+1555' || lpad(floor(chance(u, 90) * 10000000)::INTEGER::VARCHAR, 7, '0')
        END AS phone,
        CASE WHEN has_email AND chance(u, 91) < 0.6
          THEN DATE '1948-01-01' + floor(21500 * (chance(u, 92) + chance(u, 93)) / 2)::INTEGER
        END AS birth_date,
        country, ${language} AS preferred_language, ${segment} AS segment, ${points} AS loyalty_points,
        CASE WHEN chance(u, 96) >= 0.55 THEN ${ticked} WHEN chance(u, 96) >= 0.4 THEN []::VARCHAR[] END AS interests,
        CASE WHEN has_address THEN ${address} END AS address
      FROM told`,
  },
];
