import { expect } from 'vitest';
import type { Verdict } from '../../../../core/quality/verdict.ts';
import type { TestedContract } from '../tested-data.ts';
import { byId } from '../tested-data.ts';

/** Every kind of check that shows rows, over values that classifications protect. */
export const sampleContract: TestedContract = {
  domain: 'shop',
  name: 'samples',
  tables: {
    cards: {
      columns: 'shop VARCHAR(5), nr BIGINT, holder VARCHAR(40), pin VARCHAR(10), born DATE, parent BIGINT',
      rows: `('a', 1, 'ada@example.com', '1234', DATE '1985-03-14', 1), ('a', 1, 'bob@example.com', '1234', DATE '1899-12-31', 9), ('b', 2, 'nobody', '12', NULL, 8)`,
    },
    owners: { columns: 'secret VARCHAR(10), name VARCHAR(10)', rows: "('s1', NULL), ('s2', 'x')" },
  },
  body: `schema:
  - name: cards
    properties:
      - { name: shop, logicalType: string, primaryKey: true, primaryKeyPosition: 1 }
      - name: nr
        logicalType: integer
        physicalType: BIGINT
        primaryKey: true
        primaryKeyPosition: 2
      - name: holder
        logicalType: string
        classification: confidential
        logicalTypeOptions: { format: email }
      - name: pin
        logicalType: string
        classification: restricted
        unique: true
        logicalTypeOptions: { minLength: 4 }
      - name: born
        logicalType: date
        physicalType: DATE
        classification: confidential
        logicalTypeOptions: { minimum: '1900-01-01' }
        customProperties:
          - { property: mask, value: year }
      - name: parent
        logicalType: integer
        physicalType: BIGINT
  - name: owners
    properties:
      - { name: secret, logicalType: string, unique: true, classification: internal }
      - { name: name, logicalType: string, required: true }
`,
};

/** Nobody's role sees masks and gaps. */
export function expectSamples(verdicts: readonly Verdict[]): void {
  const found = byId(verdicts);
  const shown = (id: string) =>
    found[`samples/${id}`]?.samples?.map((row) =>
      Object.fromEntries(row.map(({ property, value, shown: how }) => [property, how === 'hidden' ? 'hidden' : value])),
    );
  const pair = { shop: 'a', nr: '1' };
  expect(shown('cards/primaryKey')).toEqual([pair, pair]);
  expect(shown('cards/holder/format')).toEqual([{ shop: 'b', nr: '2', holder: '***' }]);
  expect(shown('cards/pin/unique')).toEqual([
    { ...pair, pin: 'hidden' },
    { ...pair, pin: 'hidden' },
  ]);
  expect(shown('cards/pin/minLength')).toEqual([{ shop: 'b', nr: '2', pin: 'hidden' }]);
  expect(shown('cards/born/minimum')).toEqual([{ ...pair, born: '1899-01-01' }]);
  expect(shown('owners/name/required')).toEqual([{ name: null }]);
  expect(JSON.stringify(verdicts)).not.toMatch(/nobody|1234|"12"|12-31|bob/);
}
