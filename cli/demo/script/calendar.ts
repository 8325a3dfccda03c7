import type { ScriptStep } from '../../../subgraphs/engines/duckdb/run-script.ts';

/** Three whole years. Fixed, so that every answer in the documentation stays true. */
export const firstDay = '2023-10-01';
export const lastDay = '2026-09-30';

/** Percent of an average day, by month. */
const months = [84, 101, 87, 90, 92, 86, 81, 84, 94, 103, 138, 160];
/** Percent of an average day, Monday to Sunday. */
const weekdays = [108, 107, 106, 104, 100, 84, 91];
/** Visits by hour of the day, UTC. */
const hours = [10, 7, 5, 4, 4, 5, 9, 15, 26, 38, 46, 50, 52, 51, 52, 52, 50, 47, 44, 42, 40, 36, 28, 18];

/** The days of the demo and how many of all visits begin on each: growth, months, weekdays, sales days and one outage. */
export function calendarSteps(visits: number): readonly ScriptStep[] {
  return [
    {
      name: 'days',
      sql: `CREATE TABLE days AS
        WITH numbered AS (
          SELECT n, (DATE '${firstDay}' + n::INTEGER) AS day
          FROM range(0, (DATE '${lastDay}' - DATE '${firstDay}') + 1) AS r(n)
        ), weighed AS (
          SELECT n, day,
            (300 + n)
              * ([${months.join(', ')}])[month(day)]
              * ([${weekdays.join(', ')}])[isodow(day)]
              * (90 + floor(chance(n, 1) * 21)::BIGINT)
              * CASE
                  WHEN day IN (DATE '2023-11-24', DATE '2023-11-27', DATE '2024-11-29', DATE '2024-12-02', DATE '2025-11-28', DATE '2025-12-01') THEN 21
                  WHEN month(day) = 12 AND dayofmonth(day) > 23 THEN 5
                  WHEN day = DATE '2025-06-17' THEN 1
                  ELSE 10
                END AS weight
          FROM numbered
        ), summed AS (
          SELECT n, day, weight, sum(weight) OVER (ORDER BY n) AS reached, sum(weight) OVER () AS total FROM weighed
        )
        SELECT n, day,
          ((reached - weight) * ${visits} // total)::BIGINT AS first_visit,
          (reached * ${visits} // total)::BIGINT AS next_visit
        FROM summed ORDER BY n`,
    },
    {
      name: 'hours',
      sql: `CREATE TABLE hours AS
        WITH weighed AS (SELECT i - 1 AS hour, ([${hours.join(', ')}])[i] AS weight FROM range(1, 25) AS r(i))
        SELECT hour,
          (sum(weight) OVER (ORDER BY hour) - weight)::DOUBLE / sum(weight) OVER () AS low,
          (sum(weight) OVER (ORDER BY hour))::DOUBLE / sum(weight) OVER () AS high
        FROM weighed`,
    },
  ];
}
