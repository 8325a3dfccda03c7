import type { ScriptStep } from '../../../core/embedded/run-script.ts';

export const firstDay = '2023-10-01';

/**
 * The shop grew until this day, and its daily number of visits has been stable since. The data's scale counts the
 * visits until then; later days only add visits and change no earlier day.
 */
export const grownOn = '2026-09-30';
export const daysOfGrowth = 1_095;

/** SQL for the first moment after the data; later events are left out. */
export function endOf(until: string): string {
  return `(TIMESTAMP '${until}' + INTERVAL 1 DAY)`;
}

/** Percent of an average day, by month. */
const months = [84, 101, 87, 90, 92, 86, 81, 84, 94, 103, 138, 160];
/** Percent of an average day, Monday to Sunday. */
const weekdays = [108, 107, 106, 104, 100, 84, 91];
/** Visits by hour of the day, UTC. */
const hours = [10, 7, 5, 4, 4, 5, 9, 15, 26, 38, 46, 50, 52, 51, 52, 52, 50, 47, 44, 42, 40, 36, 28, 18];

/** The day after the fourth Thursday of November. */
const blackFriday = '(isodow(day) = 5 AND month(day) = 11 AND dayofmonth(day) BETWEEN 23 AND 29)';
/** The Monday after that day. */
const cyberMonday =
  '(isodow(day) = 1 AND (month(day) = 11 AND dayofmonth(day) >= 26 OR month(day) = 12 AND dayofmonth(day) <= 2))';

/**
 * The days up to and including `until`, with the visits of each: growth, months, weekdays, sales days and one outage.
 * `visits` is the number of visits until the shop has grown.
 */
export function calendarSteps(visits: number, until: string): readonly ScriptStep[] {
  return [
    {
      name: 'days',
      sql: `CREATE TABLE days AS
        WITH numbered AS (
          SELECT n, (DATE '${firstDay}' + n::INTEGER) AS day
          FROM range(0, (greatest(DATE '${until}', DATE '${grownOn}') - DATE '${firstDay}') + 1) AS r(n)
        ), weighed AS (
          SELECT n, day,
            (300 + least(n, ${daysOfGrowth}))
              * ([${months.join(', ')}])[month(day)]
              * ([${weekdays.join(', ')}])[isodow(day)]
              * (90 + floor(chance(n, 1) * 21)::BIGINT)
              * CASE
                  WHEN ${blackFriday} OR ${cyberMonday} THEN 21
                  WHEN month(day) = 12 AND dayofmonth(day) > 23 THEN 5
                  WHEN day = DATE '2025-06-17' THEN 1
                  ELSE 10
                END AS weight
          FROM numbered
        ), summed AS (
          SELECT n, day, weight, sum(weight) OVER (ORDER BY n) AS reached,
            sum(weight) FILTER (day <= DATE '${grownOn}') OVER () AS total
          FROM weighed
        )
        SELECT n, day,
          ((reached - weight) * ${visits} // total)::BIGINT AS first_visit,
          (reached * ${visits} // total)::BIGINT AS next_visit
        FROM summed WHERE day <= DATE '${until}' ORDER BY n`,
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
