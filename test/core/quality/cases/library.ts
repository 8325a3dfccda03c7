import type { TestedContract } from '../tested-data.ts';

/** Ten rows; what each metric counts in them is written beside it. */
const counted = {
  // note is null in rows 3 and 7.
  nullValues: { property: 'note', arguments: '', count: 2 },
  // Rows 3 and 7, the empty text of row 5, and N/A of row 9.
  missingValues: { property: 'note', arguments: ", arguments: { missingValues: [null, '', N/A] }", count: 4 },
  // stone in rows 4 and 8, and Kg in row 10; null in row 2 is not counted.
  invalidValues: { property: 'unit', arguments: ', arguments: { validValues: [kg, pounds] }', count: 3 },
  // a@x repeats once, b@x twice; two nulls repeat nothing.
  duplicateValues: { property: 'email', arguments: '', count: 3 },
  rowCount: { property: undefined, arguments: '', count: 10 },
} as const;

type Metric = keyof typeof counted;

const columns = 'id BIGINT, note VARCHAR(20), unit VARCHAR(20), email VARCHAR(20), tenant VARCHAR(5), number INTEGER';
const rows = `
  (1, 'one', 'kg', 'a@x', 'p', 1), (2, 'two', NULL, 'a@x', 'p', 2), (3, NULL, 'pounds', 'b@x', 'p', 2),
  (4, 'four', 'stone', 'b@x', 'q', 1), (5, '', 'kg', 'b@x', 'q', 1), (6, 'six', 'kg', NULL, 'q', 3),
  (7, NULL, 'pounds', NULL, 'q', NULL), (8, 'eight', 'stone', 'c@x', 'q', NULL), (9, 'N/A', 'kg', 'd@x', NULL, 4),
  (10, 'ten', 'Kg', 'e@x', NULL, 4)`;

/** For each operator a value that a count keeps, and one that it breaks. */
const operators: Readonly<Record<string, (count: number) => { readonly kept: string; readonly broken: string }>> = {
  mustBe: (count) => ({ kept: `${count}`, broken: `${count + 1}` }),
  mustNotBe: (count) => ({ kept: `${count + 1}`, broken: `${count}` }),
  mustBeGreaterThan: (count) => ({ kept: `${count - 1}`, broken: `${count}` }),
  mustBeGreaterOrEqualTo: (count) => ({ kept: `${count}`, broken: `${count + 1}` }),
  mustBeLessThan: (count) => ({ kept: `${count + 1}`, broken: `${count}` }),
  mustBeLessOrEqualTo: (count) => ({ kept: `${count}`, broken: `${count - 1}` }),
  mustBeBetween: (count) => ({ kept: `[${count - 1}, ${count + 1}]`, broken: `[${count}, ${count + 2}]` }),
  mustNotBeBetween: (count) => ({ kept: `[${count}, ${count + 2}]`, broken: `[${count - 1}, ${count + 1}]` }),
};

export interface LibraryCase {
  readonly id: string;
  readonly metric: Metric;
  readonly property: string | undefined;
  readonly rule: string;
  readonly severity: string;
  readonly outcome: 'pass' | 'fail';
  /** What must have been compared. */
  readonly measured: number;
}

/** Every metric with every operator, severity and unit, once kept and once broken. */
export const libraryCases: readonly LibraryCase[] = Object.entries(counted).flatMap(
  ([metric, { property, count, ...given }]) =>
    (metric === 'rowCount' ? ['rows'] : ['rows', 'percent']).flatMap((unit) =>
      Object.entries(operators).flatMap(([operator, limitsOf]) =>
        ['error', 'warning', 'info'].flatMap((severity) =>
          (['kept', 'broken'] as const).map((which): LibraryCase => {
            // Of ten rows, one is ten percent.
            const measured = unit === 'percent' ? count * 10 : count;
            const id = `${metric}-${unit}-${operator}-${severity}-${which}`;
            const rule = `{ id: ${id}, metric: ${metric}, unit: ${unit}, severity: ${severity}, ${operator}: ${limitsOf(measured)[which]}${given.arguments} }`;
            const outcome = which === 'kept' ? 'pass' : 'fail';
            return { id, metric: metric as Metric, property, rule, severity, outcome, measured };
          }),
        ),
      ),
    ),
);

/** Further arguments of metrics, with the count that they give. */
export const argumentCases: readonly {
  readonly id: string;
  readonly property?: string;
  readonly rule: string;
  readonly count: number;
}[] = [
  { id: 'missing-default', property: 'note', rule: 'metric: missingValues', count: 3 },
  {
    id: 'missing-number',
    property: 'number',
    rule: 'metric: missingValues, arguments: { missingValues: [4, N/A] }',
    count: 2,
  },
  {
    id: 'invalid-pattern',
    property: 'email',
    rule: "metric: invalidValues, arguments: { pattern: '^[abc]@x$' }",
    count: 2,
  },
  {
    id: 'invalid-both',
    property: 'unit',
    rule: "metric: invalidValues, arguments: { validValues: [kg, pounds, Kg], pattern: '^[a-z]+$' }",
    count: 3,
  },
  {
    id: 'invalid-numbers',
    property: 'number',
    rule: 'metric: invalidValues, arguments: { validValues: [1, 2, null] }',
    count: 3,
  },
  // The enum of the property itself.
  { id: 'invalid-enum', property: 'tenant', rule: 'metric: invalidValues', count: 5 },
  { id: 'duplicates-of-two', rule: 'metric: duplicateValues, arguments: { properties: [tenant, number] }', count: 2 },
  { id: 'duplicates-of-one', rule: 'metric: duplicateValues, arguments: { properties: [items.email] }', count: 3 },
];

const rulesOf = (property: string | undefined): readonly string[] => [
  ...libraryCases.filter((one) => one.property === property).map(({ rule }) => rule),
  ...argumentCases
    .filter((one) => one.property === property)
    .map(({ id, rule, count }) => `{ id: ${id}, ${rule}, mustBe: ${count} }`),
];

const list = (property: string | undefined, indent: string): string =>
  rulesOf(property)
    .map((rule) => `\n${indent}  - ${rule}`)
    .join('');

export const libraryContract: TestedContract = {
  domain: 'shop',
  name: 'library',
  tables: { items: { columns, rows } },
  body: `schema:
  - name: items
    quality:${list(undefined, '    ')}
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - name: tenant
        logicalType: string
        enum: [{ value: p }]
        quality:${list('tenant', '        ')}
      - name: note
        logicalType: string
        quality:${list('note', '        ')}
      - name: unit
        logicalType: string
        quality:${list('unit', '        ')}
      - name: email
        logicalType: string
        quality:${list('email', '        ')}
      - name: number
        logicalType: integer
        physicalType: INTEGER
        quality:${list('number', '        ')}
`,
};
