import type { TestedContract } from '../tested-data.ts';

export const now = new Date('2026-06-30T12:00:00Z');

/** Ten units before `now`, and every word for the unit. */
const units: readonly (readonly [newest: string, words: readonly string[]])[] = [
  ['2026-06-30 11:59:50', ['s', 'sec', 'second', 'seconds']],
  ['2026-06-30 11:50:00', ['min', 'minute', 'minutes']],
  ['2026-06-30 02:00:00', ['h', 'hr', 'hour', 'hours']],
  ['2026-06-20 12:00:00', ['d', 'day', 'days']],
  ['2026-04-21 12:00:00', ['w', 'wk', 'week', 'weeks']],
  ['2025-08-30 12:00:00', ['m', 'mo', 'month', 'months']],
  ['2023-12-30 12:00:00', ['q', 'quarter']],
  ['2016-06-30 12:00:00', ['y', 'yr', 'year', 'years', 'Years']],
];

interface Level {
  readonly says: string;
  readonly outcome: 'pass' | 'fail' | 'manual';
}

const levels: readonly Level[] = units.flatMap(([_newest, words], index) =>
  words.flatMap((unit): readonly Level[] =>
    ['latency', 'freshness', 'frequency', 'ly', 'Retention'].flatMap((property) => [
      { says: `property: ${property}, value: 10, unit: ${unit}, element: events.at_${index}`, outcome: 'pass' },
      {
        says: `property: ${property}, value: 9, unit: ${unit}, element: events.at_${index}`,
        outcome: property === 'frequency' ? 'pass' : 'fail',
      },
    ]),
  ),
);

const columns = units.map(([newest], index) => ({ name: `at_${index}`, newest }));

/** Frequencies have the first latency of their element added: ten units. */
export const unitLevels: readonly Level[] = levels;

export const unitContract: TestedContract = {
  domain: 'shop',
  name: 'units',
  // The future row is a mistake in the data; it makes nothing fresh.
  tables: {
    events: {
      columns: columns.map(({ name }) => `${name} TIMESTAMP`).join(', '),
      rows: `(${columns.map(({ newest }) => `TIMESTAMP '${newest}'`).join(', ')}), (${columns.map(() => "TIMESTAMP '2099-01-01 00:00:00'").join(', ')})`,
    },
  },
  body: `schema:
  - name: events
    properties:
${columns.map(({ name }) => `      - { name: ${name}, logicalType: timestamp, physicalType: TIMESTAMP }`).join('\n')}
slaProperties:
${unitLevels.map(({ says }) => `  - { ${says} }`).join('\n')}
`,
};

/** Other elements, values and properties. */
export const elementLevels: readonly Level[] = [
  // Without an element: the event time.
  { says: 'property: latency, value: 60, unit: min', outcome: 'pass' },
  { says: 'property: latency, value: 59, unit: min', outcome: 'fail' },
  // The standard allows the column alone where there is one object.
  { says: 'property: latency, value: PT1H, element: happened_at', outcome: 'pass' },
  { says: 'property: latency, value: 1.5 hours, element: visits.happened_at', outcome: 'pass' },
  // By the physical name, and several elements.
  { says: "property: latency, value: 1, unit: d, element: 'visits.seen, visits.day'", outcome: 'pass' },
  // The newest day ended this midnight, twelve hours ago; the oldest at the end of 2024-06-30.
  { says: 'property: latency, value: 12, unit: h, element: visits.day', outcome: 'pass' },
  { says: 'property: latency, value: 11, unit: h, element: visits.day', outcome: 'fail' },
  { says: 'property: retention, value: 2, unit: y, element: visits.day', outcome: 'pass' },
  { says: 'property: retention, value: 729, unit: d, element: visits.day', outcome: 'fail' },
  // 13:30 in Amsterdam is 11:30 in UTC.
  { says: 'property: latency, value: 30, unit: min, element: visits.local', outcome: 'pass' },
  { says: 'property: latency, value: 29, unit: min, element: visits.local', outcome: 'fail' },
  { says: 'property: latency, value: 2, unit: h, element: visits.zoned', outcome: 'pass' },
  { says: 'property: latency, value: 119, unit: min, element: visits.zoned', outcome: 'fail' },
  { says: 'property: availability, value: 99.9, unit: percent', outcome: 'manual' },
  { says: "property: timeOfAvailability, value: '09:00-08:00', element: visits.day", outcome: 'manual' },
  { says: "property: generalAvailability, value: '2022-05-12T09:30:10-08:00'", outcome: 'pass' },
];

export const elementContract: TestedContract = {
  domain: 'shop',
  name: 'elements',
  tables: {
    visits: {
      columns: 'seen TIMESTAMP, day DATE, local TIMESTAMP, zoned TIMESTAMPTZ',
      rows: `(TIMESTAMP '2026-06-30 11:00:00', DATE '2026-06-29', TIMESTAMP '2026-06-30 13:30:00', TIMESTAMPTZ '2026-06-30 12:00:00+02'),
        (TIMESTAMP '2026-06-29 11:00:00', DATE '2024-06-30', TIMESTAMP '2026-06-30 13:00:00', TIMESTAMPTZ '2026-06-30 09:00:00+00')`,
    },
    empty: { columns: 'seen TIMESTAMP', rows: '' },
  },
  body: `schema:
  - name: visits
    properties:
      - { name: happened_at, physicalName: seen, logicalType: timestamp, physicalType: TIMESTAMP, customProperties: [{ property: eventTime, value: true }] }
      - { name: day, logicalType: date, physicalType: DATE }
      - { name: local, logicalType: timestamp, physicalType: TIMESTAMP, logicalTypeOptions: { defaultTimezone: Europe/Amsterdam } }
      - { name: zoned, logicalType: timestamp, physicalType: TIMESTAMPTZ, logicalTypeOptions: { timezone: true } }
slaProperties:
${elementLevels.map(({ says }) => `  - { ${says} }`).join('\n')}
`,
};
