import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { anonymous } from '../../../core/model/access/viewer.ts';
import { caseEngines } from '../../cases/engines.ts';
import { type OpenTopic, openTopic } from '../../cases/open-topic.ts';
import { printStatements } from '../../cases/print-statement.ts';
import { type Declared, writeTopic } from './topic.ts';

const decimal = "logicalType: number, physicalType: 'DECIMAL(18,2)'";
const integer = 'logicalType: integer, physicalType: INTEGER';
const text = 'logicalType: string';

/** Expressions over the five facts of `data.sql`, with values computed by hand. */
const measures: readonly (readonly [logic: string, value: unknown, type?: string])[] = [
  // Aggregates
  ['COUNT(*)', 5],
  ['count(amount)', 4],
  ['COUNT(DISTINCT kind)', 3],
  ['COUNT(DISTINCT code)', 3],
  ['SUM(amount)', '125.75'],
  ['SUM(amount)', 126, integer],
  ['SUM(amount)', 125.75, 'logicalType: number, physicalType: DOUBLE'],
  ['SUM(amount)', '125.7500', "logicalType: number, physicalType: 'DECIMAL(10,4)'"],
  ['SUM(amount)', '125.75', 'logicalType: number'],
  ['SUM(DISTINCT qty)', 6],
  ['SUM(qty)', 6],
  ['SUM(score)', 1.625],
  ['SUM(weight)', 4.5],
  ['AVG(qty)', 1.5],
  ['AVG(amount)', 31.4375],
  ['AVG(score)', 0.40625],
  ['AVG(amount)', '31.44', decimal],
  ['MIN(amount)', '-5.00'],
  ['MAX(day)', '2024-03-31'],
  ['MAX(at)', '2024-03-31T12:00:00Z'],
  ['MIN(local_at)', '2023-12-30T23:00:00Z'],
  ['MAX(zoned_at)', '2025-01-01T04:00:00Z'],
  ['MIN(clock)', '00:00:00'],
  ['MIN(kind)', 'Beta'],
  ['MAX(kind)', 'größe_50%'],
  ['MEDIAN(qty)', 1.5],
  ['STDDEV(qty)', Math.sqrt(5 / 3)],
  ['STDDEV_POP(qty)', Math.sqrt(1.25)],
  ['VARIANCE(amount)', 6592.046875 / 3],
  ['VAR_POP(qty)', 1.25],
  ["SUM(amount) FILTER (WHERE kind = 'alpha')", '110.50'],
  ['COUNT(*) FILTER (WHERE flag)', 2],
  ['COUNT(*) FILTER (WHERE NOT flag OR flag IS NULL)', 3],
  ["COUNT(*) FILTER (WHERE kind NOT IN ('alpha', 'x'))", 2],
  ["COUNT(*) FILTER (WHERE kind LIKE '%\\_50\\%')", 1],
  ["COUNT(*) FILTER (WHERE kind ILIKE 'b%')", 1],
  ["COUNT(*) FILTER (WHERE kind NOT LIKE 'a%')", 2],
  ['COUNT(*) FILTER (WHERE amount BETWEEN -5 AND 20.25)', 3],
  ['COUNT(*) FILTER (WHERE amount NOT BETWEEN -5 AND 20.25)', 1],
  ["COUNT(*) FILTER (WHERE day >= '2024-02-29')", 2],
  ["COUNT(*) FILTER (WHERE at < TIMESTAMP '2024-01-15 10:20:30.5')", 1],
  ["COUNT(*) FILTER (WHERE at < '2024-01-15 10:20:30.500001')", 2],
  ["COUNT(*) FILTER (WHERE zoned_at >= '2024-02-29')", 2],
  ['COUNT(*) FILTER (WHERE local_at < at)', 2],
  ["COUNT(*) FILTER (WHERE clock < '12:00')", 2],
  ["COUNT(*) FILTER (WHERE kind < 'a')", 1],
  ["COUNT(*) FILTER (WHERE address.city = 'Gent')", 2],
  // Arithmetic
  ['SUM(amount * qty)', '181.75'],
  ['SUM(amount * 0.1)', '12.575'],
  ['SUM(amount) - SUM(qty)', '119.75'],
  ['-SUM(amount)', '-125.75'],
  ['SUM(qty * 2147483647)', 12884901882],
  ['CAST(SUM(big) AS VARCHAR)', '18000000000000000006'],
  ['CAST(SUM(big * big) AS VARCHAR)', '162000000000000000000000000000000000026'],
  ['CAST(SUM(big) AS BIGINT)', null],
  ['CAST(SUM(big) AS DOUBLE) / 1e18', 18],
  ['SUM(qty) / COUNT(*)', 1.2],
  ['COUNT(*) / 2', 2.5],
  ['SUM(amount) / COUNT(DISTINCT kind)', '41.92', decimal],
  ['SUM(amount) / 0', null],
  ['SUM(amount) / NULLIF(SUM(qty) - 6, 0)', null],
  ['SUM(qty) % 4', 2],
  ['MOD(SUM(amount), 10)', '5.75'],
  ['SUM(qty) % 0', null],
  ['SUM(score) + SUM(amount)', 127.375],
  ['MAX(day) - MIN(day)', 91],
  // Functions
  ['ROUND(SUM(amount), 1)', '125.8'],
  ['SUM(ROUND(amount))', '126'],
  ['ROUND(MIN(score))', -3],
  ['ROUND(SUM(score), 2)', 1.63],
  ['ROUND(MIN(score))', -3, integer],
  ['FLOOR(SUM(amount))', '125'],
  ['CEIL(SUM(amount))', '126'],
  ['FLOOR(MIN(score))', -3],
  ['ABS(MIN(amount))', '5.00'],
  ['COALESCE(SUM(amount) FILTER (WHERE FALSE), 0)', '0.00'],
  ['NULLIF(COUNT(*), 5)', null],
  ['GREATEST(MIN(amount), 0)', '0.00'],
  ['LEAST(COUNT(*), 3, NULL)', 3],
  ["CASE WHEN COUNT(*) > 3 THEN 'many' ELSE 'few' END", 'many'],
  ['CASE COUNT(*) WHEN 5 THEN 1 WHEN 6 THEN 2.5 END', '1.0'],
  ['COUNT(*) > 3 AND SUM(qty) IS NOT NULL', true],
  ['SUM(CASE WHEN flag THEN 1 ELSE 0 END)', 2],
  ['SUM(CAST(flag AS INTEGER))', 2],
  ['CAST(1.005e0 * COUNT(id) / 5 AS DECIMAL(10,2))', '1.01'],
  ['CAST(-2.5 - 0 * COUNT(*) AS BIGINT)', -3],
  ['CAST(SUM(score) AS DECIMAL(2,0))', '2', "logicalType: number, physicalType: 'DECIMAL(2,0)'"],
  ['EXTRACT(year FROM MAX(day))', 2024],
  ['SUM(amount)', '125.75', text],
  ['MAX(day)', '2024-03-31', text],
  // Related rows: three of fact 1, one of fact 2, one of fact 4; two that belong to no fact
  ['COUNT(details.id)', 5],
  ['COUNT(details.*)', 5],
  ['COUNT(details.part)', 4],
  ['SUM(details.part)', '16.600'],
  ['AVG(details.part)', 4.15],
  ['MIN(details.part)', '1.100'],
  ['MAX(details.part)', '10.000'],
  ["SUM(details.part) FILTER (WHERE details.label = 'x')", '4.400'],
  ['SUM(details.part * 2 + 1)', '37.200'],
  ['COUNT(details.id) / COUNT(*)', 1],
  ['COUNT(*) FILTER (WHERE COUNT(details.id) = 1)', 2],
  ['COUNT(*) FILTER (WHERE COUNT(details.id) = 0) / COUNT(*)', 0.4],
  ['SUM(amount) FILTER (WHERE COUNT(details.id) > 0)', '30.75'],
  ['SUM(qty * COUNT(details.id))', 9],
  ['MAX(COUNT(details.id))', 3],
  ['AVG(COUNT(details.id))', 1],
  ['SUM(amount - COALESCE(SUM(details.part), 0))', '109.150'],
  ['AVG(AVG(details.part))', 6.1],
  ['SUM(amount) + SUM(details.part)', '142.350'],
];

/** Expressions with their values for each of the five facts. */
const dimensions: readonly (readonly [logic: string, values: readonly unknown[], type?: string])[] = [
  ['amount * qty', ['21.00', '60.75', '0.00', null, '100.00']],
  ['amount * 100', ['1050', '2025', '-500', null, '10000'], "logicalType: number, physicalType: 'DECIMAL(12,0)'"],
  ['amount', [11, 20, -5, null, 100], integer],
  ['big', [null, null, 1, null, 5], integer],
  // A number that does not fit is null, and rounding may be what makes it too large.
  ['CAST(99.994 + 0 * qty AS DECIMAL(4,2))', ['99.99', '99.99', '99.99', null, '99.99']],
  ['CAST(99.995 + 0 * qty AS DECIMAL(4,2))', [null, null, null, null, null]],
  ['CAST(-99.995 + 0 * qty AS DECIMAL(4,2))', [null, null, null, null, null]],
  ['CAST(-0.994 + 0 * qty AS DECIMAL(2,2))', ['-0.99', '-0.99', '-0.99', null, '-0.99']],
  ['CAST(127.5 - 0 * qty AS TINYINT)', [null, null, null, null, null]],
  ['CAST(-128.4 - 0 * qty AS TINYINT)', [-128, -128, -128, null, -128]],
  ['CAST(score * 1e20 AS BIGINT)', [null, null, null, null, null]],
  ['CAST(score * 1e30 AS DECIMAL(38,8))', [null, null, null, null, '125000000000000000000000000000.00000000']],
  ['qty / 2', [1, 1.5, 0, null, 0.5]],
  ['1 / qty', [0.5, 1 / 3, null, null, 1]],
  ['weight * 2', [1, 3, null, null, 5]],
  ['-qty', [-2, -3, 0, null, -1]],
  ['UPPER(kind)', ['ALPHA', 'BETA', 'GRÖẞE_50%', null, 'ALPHA']],
  ['LOWER(kind)', ['alpha', 'beta', 'größe_50%', null, 'alpha']],
  ['LENGTH(kind)', [5, 4, 9, null, 5]],
  ['TRIM(address.city)', ['Delft', 'Gent', null, null, 'Gent']],
  ["kind || '-' || qty", ['alpha-2', 'Beta-3', 'größe_50%-0', null, 'alpha-1']],
  ["CONCAT(kind, '-', qty)", ['alpha-2', 'Beta-3', 'größe_50%-0', '-', 'alpha-1']],
  ['SUBSTRING(kind, 2, 3)', ['lph', 'eta', 'röß', null, 'lph']],
  ['LEFT(kind, 2) || RIGHT(kind, 1)', ['ala', 'Bea', 'gr%', null, 'ala']],
  ["REPLACE(kind, 'a', 'o')", ['olpho', 'Beto', 'größe_50%', null, 'olpho']],
  ["CASE WHEN qty >= 2 THEN 'many' WHEN qty = 1 THEN 'one' END", ['many', 'many', null, null, 'one']],
  ["COALESCE(kind, 'none')", ['alpha', 'Beta', 'größe_50%', 'none', 'alpha']],
  ['flag AND qty > 0', [true, false, false, null, false]],
  ['flag IS NULL', [false, false, true, false, false]],
  [
    'code',
    [
      '00000000-0000-0000-0000-00000000000a',
      '00000000-0000-0000-0000-00000000000b',
      null,
      null,
      '00000000-0000-0000-0000-00000000000c',
    ],
  ],
  ["DATE_TRUNC('MONTH', day)", ['2024-01-01', '2024-02-01', '2024-03-01', null, '2023-12-01']],
  ["DATE_TRUNC('week', day)", ['2024-01-15', '2024-02-26', '2024-03-25', null, '2023-12-25']],
  ["DATE_TRUNC('quarter', at)", ['2024-01-01', '2024-01-01', '2024-01-01', null, '2023-10-01'], 'logicalType: date'],
  [
    "DATE_TRUNC('hour', at)",
    ['2024-01-15T10:00:00Z', '2024-02-29T23:00:00Z', '2024-03-31T12:00:00Z', null, '2023-12-31T00:00:00Z'],
  ],
  [
    "DATE_TRUNC('day', local_at)",
    ['2024-01-14T23:00:00Z', '2024-03-30T23:00:00Z', '2024-06-30T22:00:00Z', null, '2023-12-30T23:00:00Z'],
  ],
  [
    "DATE_TRUNC('day', zoned_at)",
    ['2024-01-15T00:00:00Z', '2024-02-29T00:00:00Z', '2025-01-01T00:00:00Z', null, '2023-12-31T00:00:00Z'],
    'logicalType: timestamp',
  ],
  ['zoned_at', ['2024-01-15', '2024-02-29', '2025-01-01', null, '2023-12-31'], 'logicalType: date'],
  [
    'day',
    ['2024-01-15T00:00:00Z', '2024-02-29T00:00:00Z', '2024-03-31T00:00:00Z', null, '2023-12-31T00:00:00Z'],
    'logicalType: timestamp',
  ],
  ['EXTRACT(HOUR FROM zoned_at)', [21, 12, 4, null, 0]],
  ['EXTRACT(SECOND FROM at)', [30, 59, 0, null, 0]],
  ['EXTRACT(ISODOW FROM day)', [1, 4, 7, null, 7]],
  ['EXTRACT(DOW FROM day)', [1, 4, 0, null, 0]],
  ['EXTRACT(DOY FROM day)', [15, 60, 91, null, 365]],
  ['EXTRACT(WEEK FROM day)', [3, 9, 13, null, 52]],
  ['EXTRACT(ISOYEAR FROM day)', [2024, 2024, 2024, null, 2023]],
  ['EXTRACT(QUARTER FROM at)', [1, 1, 1, null, 4]],
  ['EXTRACT(EPOCH FROM at)', [1705314030.5, 1709251199, 1711886400, null, 1703980800]],
  ["DATE_PART('minute', clock)", [30, 59, 0, null, 0]],
  [
    'COALESCE(at, local_at)',
    ['2024-01-15T10:20:30.5Z', '2024-02-29T23:59:59Z', '2024-03-31T12:00:00Z', null, '2023-12-31T00:00:00Z'],
  ],
  [
    'COALESCE(NULLIF(local_at, local_at), at)',
    ['2024-01-15T10:20:30.5Z', '2024-02-29T23:59:59Z', '2024-03-31T12:00:00Z', null, '2023-12-31T00:00:00Z'],
  ],
  ['d0', [21, 61, 0, null, 100], integer],
];

describe.each(caseEngines)('Expressions on $title', (engine) => {
  let open: OpenTopic;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const written = await writeTopic(measures.map(declare), dimensions.map(declare));
    remove = written.remove;
    open = await openTopic(written.topic, engine);
  });
  afterAll(async () => {
    await open?.close();
    await remove?.();
  });

  const ask = async (query: string): Promise<unknown> => {
    const result = await open.subgraphs.get('lab')?.execute({ viewer: anonymous, query });
    const statements = printStatements(open.takeStatements().map(({ statement }) => statement));
    onTestFailed(() => console.error(statements, open.takeReports()));
    expect(result?.errors).toBeUndefined();
    return result?.data;
  };

  test.each(measures.map(([logic, value], index) => ({ logic, value, name: `m${index}` })))(
    'The measure $logic is $value over all facts.',
    async ({ name, value }) => {
      const data = await ask(`{ factsAggregate { value { ${name} } } }`);
      expectValue(data, { factsAggregate: { value: { [name]: value } } });
    },
  );

  test.each(dimensions.map(([logic, values], index) => ({ logic, values, name: `d${index}` })))(
    'The dimension $logic has a value for each fact.',
    async ({ name, values }) => {
      const data = await ask(`{ facts(orderBy: { field: id }) { nodes { ${name} } } }`);
      expectValue(data, { facts: { nodes: values.map((value) => ({ [name]: value })) } });
    },
  );

  test('Every measure is computed in one statement with the others.', async () => {
    const names = measures.map((_measure, index) => `m${index}`);
    const data = await ask(`{ factsAggregate { value { ${names.join(' ')} } } }`);
    const value = Object.fromEntries(measures.map(([, expected], index) => [`m${index}`, expected]));
    expectValue(data, { factsAggregate: { value } });
  });

  test('A group has the related rows of its own rows.', async () => {
    const { of, sum } = { of: nameOf('COUNT(details.id)'), sum: nameOf('SUM(details.part)') };
    const data = await ask(
      `{ factsGroupBy(by: { dimension: kind }, orderBy: { dimension: kind }) { nodes { kind ${of} ${sum} } totals { ${of} } } }`,
    );
    expectValue(data, {
      factsGroupBy: {
        nodes: [
          { kind: 'Beta', [of]: 1, [sum]: '10.000' },
          { kind: 'alpha', [of]: 3, [sum]: '6.600' },
          { kind: 'größe_50%', [of]: 0, [sum]: null },
          { kind: null, [of]: 1, [sum]: null },
        ],
        totals: { [of]: 5 },
      },
    });
  });

  test('No rows give zero for counts and null for everything else.', async () => {
    const counts = ['COUNT(*)', 'COUNT(details.id)', 'COUNT(DISTINCT kind)'].map(nameOf);
    const others = ['SUM(amount)', 'AVG(qty)', 'SUM(details.part)', 'COUNT(details.id) / COUNT(*)'].map(nameOf);
    const data = await ask(
      `{ factsAggregate(filter: { id: { eq: "0" } }) { value { ${[...counts, ...others].join(' ')} } } }`,
    );
    expectValue(data, {
      factsAggregate: {
        value: Object.fromEntries([...counts.map((name) => [name, 0]), ...others.map((name) => [name, null])]),
      },
    });
  });

  test('A dimension is filtered, ordered and grouped by as a column is.', async () => {
    const length = `d${dimensions.findIndex(([logic]) => logic === 'LENGTH(kind)')}`;
    const data = await ask(
      `{ facts(filter: { ${length}: { gte: 5 } }, orderBy: [{ field: ${length}, direction: DESC }]) { nodes { id } totalCount }
         factsGroupBy(by: { dimension: ${length} }, orderBy: { dimension: ${length} }) { nodes { ${length} count } } }`,
    );
    expectValue(data, {
      facts: { nodes: [{ id: '3' }, { id: '1' }, { id: '5' }], totalCount: 3 },
      factsGroupBy: {
        nodes: [
          { [length]: 4, count: 1 },
          { [length]: 5, count: 2 },
          { [length]: 9, count: 1 },
          { [length]: null, count: 1 },
        ],
      },
    });
  });
});

function declare([logic, , type]: readonly [logic: string, value: unknown, type?: string]): Declared {
  return { logic, ...(type === undefined ? {} : { type }) };
}

function nameOf(wanted: string): string {
  return `m${measures.findIndex(([logic]) => logic === wanted)}`;
}

/** Floats may differ in their last digits; everything else is the same to the letter. */
function expectValue(actual: unknown, expected: unknown): void {
  expect(roundFloats(actual)).toEqual(roundFloats(expected));
}

function roundFloats(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(roundFloats);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roundFloats(part)]));
}
