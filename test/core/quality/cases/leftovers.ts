import { expect } from 'vitest';
import type { Verdict } from '../../../../core/quality/verdict.ts';
import { byId, type TestedContract } from '../tested-data.ts';

export const leftoverTime = new Date('2026-01-03T00:00:00Z');

/** Columns of other types than promised, and numbers and times that are none. */
export const leftovers: TestedContract = {
  domain: 'shop',
  name: 'leftovers',
  tables: {
    things: {
      columns:
        'id BIGINT, ratio DOUBLE PRECISION, code NUMERIC(6,2), amount NUMERIC(18,6), twin NUMERIC(6,2), side VARCHAR(5), happened TIMESTAMP',
      rows: `
        (1, 1.5, 7, 1.5, 1, 'l', TIMESTAMP '2026-01-01 00:00:00'),
        (2, CAST('NaN' AS DOUBLE PRECISION), 0.5, 1.239, 1, 'l', CAST('infinity' AS TIMESTAMP)),
        (3, CAST('NaN' AS DOUBLE PRECISION), 7, NULL, 0.5, 'l', CAST('-infinity' AS TIMESTAMP)),
        (4, -1, NULL, -2, 0.5, NULL, TIMESTAMP '2026-01-02 00:00:00'),
        (5, NULL, 0.25, 1.5, NULL, 'r', NULL)`,
    },
    targets: { columns: 'code NUMERIC(6,2)', rows: '(7), (0.5), (8)' },
    wrongs: { columns: 'n NUMERIC(6,2)', rows: '(0.5), (0.25)' },
    danglers: { columns: 'code BIGINT', rows: '(7), (9)' },
  },
  body: `schema:
  - name: things
    quality:
      - { id: pairs, metric: duplicateValues, mustBe: 0, arguments: { properties: [twin, side] } }
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - name: ratio
        logicalType: number
        physicalType: DOUBLE
        unique: true
        logicalTypeOptions: { minimum: 0, maximum: 10 }
        quality:
          - { id: share, metric: invalidValues, unit: percent, mustBe: 0, arguments: { validValues: [1.5, -1] } }
          - { id: half, metric: nullValues, unit: percent, mustBeLessThan: 30 }
      - name: code
        logicalType: integer
        physicalType: BIGINT
        unique: true
        relationships: [{ id: target, to: targets.code }]
      - { name: amount, logicalType: number, physicalType: 'DECIMAL(10,2)', logicalTypeOptions: { minimum: 0 } }
      - { name: twin, logicalType: integer, physicalType: INTEGER }
      - { name: side, logicalType: string }
      - { name: happened, logicalType: timestamp, physicalType: TIMESTAMP }
      - { name: later, semanticType: dimension, logicalType: integer, physicalType: BIGINT, transformLogic: 'twin + 1', logicalTypeOptions: { minimum: 0 } }
  - name: targets
    properties:
      - { name: code, logicalType: integer, physicalType: BIGINT, primaryKey: true }
  - name: wrongs
    properties:
      - { name: n, logicalType: integer, physicalType: BIGINT, unique: true, logicalTypeOptions: { minimum: 0 } }
  - name: danglers
    properties:
      - { name: code, logicalType: integer, physicalType: BIGINT, relationships: [{ id: target, to: targets.code }] }
slaProperties:
  - { property: latency, value: 2, unit: d, element: things.happened }
  - { property: retention, value: 1, unit: y, element: things.happened }
`,
};

const one = 'One row holds a value that cannot be read, which was not compared.';
const two = '2 rows hold a value that cannot be read, which was not compared.';

/** Outcome, rows that fail, rows that were left out, and the reason. */
const expected: Readonly<Record<string, readonly [string, number | undefined, number | undefined, string?]>> = {
  'things/ratio/minimum': ['fail', 1, 2, two],
  'things/ratio/maximum': ['pass', 0, 2, two],
  'things/ratio/unique': ['pass', 0, 2, two],
  'things/ratio/share': ['pass', 0, 2, two],
  // One of three rows that could be compared, which is more than one of five.
  'things/ratio/half': ['fail', 1, 2, two],
  'things/code/unique': ['fail', 1, 2, two],
  'things/code/target': ['pass', 0, 2, two],
  'things/amount/minimum': ['fail', 1, 1, one],
  // Row 3 has a side and a twin that cannot be read; row 4 has no side, so it repeats nothing anyway.
  'things/pairs': ['fail', 1, 1, one],
  'things/later/minimum': ['pass', 0, 2, two],
  'things/latency': ['pass', undefined, 2, two],
  'things/retention': ['pass', undefined, 2, two],
  'targets/code/primaryKey': ['pass', 0, 1, one],
  'wrongs/n/unique': ['error', undefined, 2, `No row could be compared. ${two}`],
  'wrongs/n/minimum': ['error', undefined, 2, `No row could be compared. ${two}`],
  'danglers/code/target': [
    'fail',
    1,
    undefined,
    'One row of targets holds a key that cannot be read, so some may refer to it.',
  ],
};

/** `places` is what the check of values says of where these are. */
export function expectLeftovers(verdicts: readonly Verdict[], places: string): void {
  const found = byId(verdicts);
  const seen = Object.keys(expected).map((id) => {
    const verdict = found[`leftovers/${id}`] ?? found[`leftovers/${id.replace('things/', 'things/happened/')}`];
    if (verdict === undefined) return [id, undefined];
    const { outcome, failing, skipped, reason } = verdict;
    return [id, [outcome, failing, skipped, ...(reason === undefined ? [] : [reason])]];
  });
  expect(Object.fromEntries(seen)).toEqual(expected);
  expect(found['leftovers/things/values']?.reason).toBe(
    `Not every value can be read as the type of its property: ratio in 2 rows, code in 2 rows, amount in 1 row, twin in 2 rows, happened in 2 rows.${places}`,
  );
}
