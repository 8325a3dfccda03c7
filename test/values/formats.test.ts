import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, runSql, type ServedFiles } from '../core/engines/serve-files.ts';
import { type Comparison, compareList, compareQuestions } from './compare.ts';
import { expectMoment, expectNumber } from './format-oracle.ts';
import { answerOf, collectionOf, csvCell, type ObjectUnderTest, serveObjects } from './generated-mesh.ts';
import type { Expected, Promised } from './oracle.ts';
import type { TypeUnderTest } from './pools.ts';

/** A type with a format, and what the oracle makes of a text. */
interface FormatUnderTest {
  readonly type: TypeUnderTest;
  readonly expect: (text: string) => Expected;
}

const seed = Number(process.env.CONCORD_TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));
let state = seed;
/** A whole number from 0 below `limit`. */
function random(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const quoted = (shown: unknown): string => JSON.stringify(shown);
const plain = (shown: unknown): string => String(shown);
const utc: Promised = { kind: 'timestamp', timeZone: 'UTC', zoned: false };
const amsterdam: Promised = { kind: 'timestamp', timeZone: 'Europe/Amsterdam', zoned: false };
const instant: Promised = { kind: 'timestamp', timeZone: 'UTC', zoned: true };

const datePatterns = [
  'dd-MM-yyyy',
  'MM/dd/yyyy',
  'd.M.yyyy',
  'M/d/yy',
  'yyyyMMdd',
  'dd MMM yyyy',
  'MMMM d, yyyy',
  'EEE dd.MM.yy',
  "'on' dd/MM/yyyy",
  'yyyy-MM-dd',
  'EEEE, d MMMM yyyy',
  'dd-MM-yyyy HH:mm',
];
const timePatterns = ['HH.mm', 'hh:mm a', 'H:mm:ss', 'HHmmss', 'HH:mm:ss.SSS'];
const momentPatterns = [
  'dd-MM-yyyy HH:mm:ss',
  'MM/dd/yyyy h:mm a',
  'yyyyMMddHHmmss',
  "dd.MM.yyyy 'at' HH:mm",
  'yyyy-MM-ddTHH:mm:ss.SSSSSS',
];
const zonedPatterns = ['dd-MM-yyyy HH:mm:ssXXX', 'yyyy-MM-ddTHH:mm:ssZ', 'MM/dd/yyyy HH:mm X'];

function ofPattern(name: string, pattern: string, written: string, promised: Promised): FormatUnderTest {
  const options = [`format: ${JSON.stringify(pattern)}`];
  if (promised.kind === 'timestamp' && promised.timeZone !== 'UTC')
    options.push(`defaultTimezone: ${promised.timeZone}`);
  const type = {
    name,
    written: `${written}, logicalTypeOptions: { ${options.join(', ')} }`,
    promised,
    literal: quoted,
  };
  return { type, expect: (text) => expectMoment(text, pattern, promised) };
}

const decimals = [
  { decimal: ',', grouping: '.' },
  { decimal: ',', grouping: ' ' },
  { decimal: '.', grouping: ',', prefix: '$' },
  { decimal: ',', suffix: ' EUR' },
  { decimal: ',' },
  { decimal: '.', grouping: "'", prefix: 'CHF ' },
  { decimal: '.', grouping: ',', suffix: ' €' },
  { decimal: ',', grouping: '.', prefix: 'Rs ' },
] as const;
const numberTypes: readonly (readonly [string, string, Promised, (shown: unknown) => string])[] = [
  [
    'decimal',
    "logicalType: number, physicalType: 'DECIMAL(12,2)'",
    { kind: 'decimal', precision: 12, scale: 2 },
    quoted,
  ],
  ['float', 'logicalType: number', { kind: 'float' }, plain],
  [
    'long',
    'logicalType: integer, physicalType: BIGINT',
    { kind: 'integer', least: -(2n ** 63n), most: 2n ** 63n - 1n },
    plain,
  ],
];

const underTest: readonly FormatUnderTest[] = [
  ...datePatterns.map((pattern, index) => ofPattern(`date${index}`, pattern, 'logicalType: date', { kind: 'date' })),
  ...timePatterns.map((pattern, index) => ofPattern(`time${index}`, pattern, 'logicalType: time', { kind: 'time' })),
  ...momentPatterns.map((pattern, index) => ofPattern(`at${index}`, pattern, 'logicalType: timestamp', utc)),
  ...momentPatterns.map((pattern, index) => ofPattern(`local${index}`, pattern, 'logicalType: timestamp', amsterdam)),
  ...zonedPatterns.map((pattern, index) => ofPattern(`zoned${index}`, pattern, 'logicalType: timestamp', utc)),
  ofPattern('tz', 'dd-MM-yyyy HH:mm:ss', 'logicalType: timestamp, physicalType: TIMESTAMPTZ', instant),
  ...decimals.flatMap((format, index) =>
    numberTypes.map(([name, written, promised, literal]): FormatUnderTest => {
      const custom = `customProperties: [{ property: numberFormat, value: ${JSON.stringify(format)} }]`;
      const type = { name: `${name}${index}`, written: `${written}, ${custom}`, promised, literal };
      return { type, expect: (text) => expectNumber(text, format, promised) };
    }),
  ),
];

/** Texts that patterns write for a moment, with letters that the oracle does not share. */
function writeMoment(at: Temporal.PlainDateTime, pattern: string): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const name = (style: 'short' | 'long', part: 'month' | 'weekday'): string =>
    at.toLocaleString('en-US', { [part]: style });
  const letters: Readonly<Record<string, string>> = {
    ...{ yyyy: String(at.year).padStart(4, '0'), yy: two(at.year % 100), MM: two(at.month), M: String(at.month) },
    ...{ MMM: name('short', 'month'), MMMM: name('long', 'month'), dd: two(at.day), d: String(at.day) },
    ...{ EEE: name('short', 'weekday'), EEEE: name('long', 'weekday'), HH: two(at.hour), H: String(at.hour) },
    ...{ hh: two(at.hour % 12 || 12), h: String(at.hour % 12 || 12), a: at.hour < 12 ? 'AM' : 'PM' },
    ...{ mm: two(at.minute), ss: two(at.second), SSS: String(at.millisecond).padStart(3, '0') },
    ...{ SSSSSS: `${String(at.millisecond).padStart(3, '0')}${String(at.microsecond).padStart(3, '0')}` },
    ...{
      XXX: ['Z', '+02:00', '-09:30'][random(3)] ?? 'Z',
      X: ['Z', '+02', '-0930'][random(3)] ?? 'Z',
      Z: ['Z', '+0200', '-0930'][random(3)] ?? 'Z',
    },
  };
  return pattern.replaceAll(
    /'([^']*)'|([A-Za-z])\2*/g,
    (token, quotedText: string | undefined) => quotedText ?? letters[token] ?? token,
  );
}

function makeMoments(): readonly string[] {
  const fixed = [
    '2026-02-28T00:00:00',
    '2024-02-29T12:00:00',
    '2026-12-31T23:59:59.999',

    '2026-10-25T02:30:00',
    '2069-09-09T09:09:09',
  ];
  const moments = [
    ...fixed,
    ...Array.from(
      { length: 4 },
      () =>
        `20${10 + random(80)}-${10 + random(3)}-${10 + random(18)}T${10 + random(14)}:${10 + random(50)}:${10 + random(50)}`,
    ),
  ].map((text) => Temporal.PlainDateTime.from(text));
  const patterns = [...datePatterns, ...timePatterns, ...momentPatterns, ...zonedPatterns];
  return moments.flatMap((at) => patterns.map((pattern) => writeMoment(at, pattern)));
}

const oddMoments = [
  '30-02-2026',
  '29-02-2023',
  '00-01-2026',
  '1-2-2026',
  '01-13-2026',
  ' 01-02-2026',
  '01-02-2026 ',
  '01-02-26',
  '01-02-02026',
  '01-02-0000',
  '13/01/2026',
  '1/13/26',
  '24.00',
  '12:60 PM',
  '13:00 PM',
  '00:30 AM',
  '01 jan 2026',
  '01 JAN 2026',
  '01 Sept 2026',
  'Mon 02.01.26',
  '01-01-2026 24:00',
  '01-01-2026 00:00',
  '２０２６0101',
  '',
  '2026-01-01',
  '1.1.2026',
  '01.1.2026',
  '235960',
  '01-02-2026 10:00:00+25:00',
];
const numbers = [
  '1.001,50',
  '1,001.50',
  '1001,50',
  '1001.50',
  '$1,000.50',
  '-$1,000.50',
  '$-5',
  '$5.',
  '$ 5',
  '5$',
  '12,34,567.00',
  '1.00',
  '1,00',
  '1.000',
  '1,000',
  '1 000,50',
  '1\u00a0000,50',
  '1\u202f000 000',
  '10 00,5',
  '7 EUR',
  '-7,25 EUR',
  '7 eur',
  "CHF 1'234'567.80",
  "1'234",
  'CHF -3',
  '1,5 €',
  '1,234.5 €',
  'Rs.1.234,5',
  'Rs.-1.234',
  '--5',
  '+5',
  '-0',
  '0,004',
  '0.004',
  '99999999999,99',
  '9007199254740993',
  '1e3',
  '(5)',
  '5-',
  '٣',
  '',
  '.',
  ',',
  '-',
  '$',
  '1,,000',
  '1..000,5',
  '1.0000',
  '1234.567,00',
  '000.001,5',
  '12.345.678,9',
];
function makeNumbers(): readonly string[] {
  const group = (digits: string, sign: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, () => sign);
  return Array.from({ length: 25 }, () => {
    const {
      decimal,
      grouping = '',
      prefix = '',
      suffix = '',
    } = { grouping: '', prefix: '', suffix: '', ...decimals[random(decimals.length)] } as {
      decimal: string;
      grouping?: string;
      prefix?: string;
      suffix?: string;
    };
    const digits = String(1 + random(10 ** (1 + random(9))));
    const fraction = random(3) === 0 ? '' : `${decimal}${10 + random(90)}`;
    return `${random(4) === 0 ? '-' : ''}${prefix}${group(digits, grouping)}${fraction}${suffix}`;
  });
}

const texts = [...new Set([...makeMoments(), ...oddMoments, ...numbers, ...makeNumbers()])];

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

type Rows = readonly (readonly [number, string])[];

const formats = {
  csv: async (file: string, rows: Rows) => {
    await writeFile(
      join(folder.path, `${file}.csv`),
      `id,v\n${rows.map(([id, text]) => `${id},${csvCell(text)}\n`).join('')}`,
    );
  },
  json: async (file: string, rows: Rows) => {
    const written = rows.map(([id, text]) => JSON.stringify({ id, v: text === '' ? null : text }));
    await writeFile(join(folder.path, `${file}.json`), written.join('\n'));
  },
  parquet: async (file: string, rows: Rows) => {
    await runSql(`COPY (${selectRows(rows)}) TO '${join(folder.path, `${file}.parquet`)}'`);
  },
  duckdb: async (file: string, rows: Rows) => {
    await runSql(
      `ATTACH '${join(folder.path, 'data.duckdb')}' AS d`,
      `CREATE TABLE d."${file}" AS ${selectRows(rows)}`,
    );
  },
} as const;

function selectRows(rows: Rows): string {
  const values = rows.map(([id, text]) => `(${id}, ${text === '' ? 'NULL' : `'${text.replaceAll("'", "''")}'`})`);
  return `SELECT * FROM (VALUES ${values.join(', ')}) AS t (id, v)`;
}

/** Groups of dates and whole numbers, whose order is that of the engine. */
async function compareGroups(
  served: ServedFiles,
  name: string,
  { type }: FormatUnderTest,
  fit: ReadonlyMap<number, { readonly expected: Expected }>,
  comparison: Comparison,
): Promise<void> {
  if (type.promised.kind !== 'date' && type.promised.kind !== 'integer') return;
  const by = type.promised.kind === 'date' ? '{ dimension: v, grain: DAY }' : '{ dimension: v }';
  const found = await answerOf(
    served,
    `${collectionOf(served, name)}GroupBy(by: [${by}], first: 1000) { nodes { v count } }`,
  );
  const counts = new Map<string, number>();
  for (const { expected } of fit.values()) {
    if (expected.kind === 'value' && expected.beyond !== undefined) return;
    const key = expected.kind === 'value' ? String(expected.shown) : 'null';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  comparison.cases++;
  const nodes = (found as { readonly nodes?: readonly { readonly v: unknown; readonly count: number }[] }).nodes ?? [];
  const shown = nodes.map(({ v, count }) => `${v}: ${count}`).toSorted();
  const wanted = [...counts].map(([key, count]) => `${key}: ${count}`).toSorted();
  if (JSON.stringify(shown) !== JSON.stringify(wanted))
    comparison.differences.push({ where: `groups of ${name}`, expected: wanted, found });
}

describe('Texts of a format are served as it writes them, or are errors', () => {
  test.each(Object.keys(formats) as readonly (keyof typeof formats)[])('%s', { timeout: 240_000 }, async (format) => {
    console.log(`The texts are generated from seed ${seed}.`);
    const comparison: Comparison = { cases: 0, differences: [] };
    const all: Rows = texts.map((text, index) => [index + 1, text]);
    const isTyped = format === 'parquet' || format === 'duckdb';
    await formats[format]('all', all);
    const sets = underTest.map((one) => {
      const rows = all.map(([id, source]) => [id, { source, expected: one.expect(source) }] as const);
      const fit = rows.filter(([, { expected }]) => expected.kind !== 'unreadable');
      // Columns of text say so, for a format to have a meaning.
      const written = isTyped
        ? `${one.type.written.replace(/, physicalType: [^,']+|, physicalType: '[^']+'/, '')}, physicalType: VARCHAR`
        : one.type.written;
      return { ...one, type: { ...one.type, written }, rows: new Map(rows), fit: new Map(fit) };
    });
    const chosen = isTyped ? sets.filter(({ type }) => !/^(decimal|long|tz)/.test(type.name)) : sets;
    for (const { type, fit } of chosen)
      await formats[format](
        type.name,
        [...fit].map(([id, { source }]) => [id, source]),
      );
    const objects = chosen.flatMap(({ type }): readonly ObjectUnderTest[] => [
      { name: `all_${type.name}`, file: 'all', type },
      { name: `fit_${type.name}`, file: type.name, type },
    ]);
    const served = await serveObjects(folder.path, objects, format);
    try {
      for (const one of chosen) {
        const { type, rows, fit } = one;
        await compareList(served, `all_${type.name}`, rows, comparison);
        await compareList(served, `fit_${type.name}`, fit, comparison);
        await compareQuestions(served, `all_${type.name}`, type, rows, comparison);
        // How a value was read makes no difference to what is asked of it.
        if (format === 'csv') await compareQuestions(served, `fit_${type.name}`, type, fit, comparison);
        await compareGroups(served, `fit_${type.name}`, one, fit, comparison);
        expect(fit.size).toBeGreaterThan(0);
      }
    } finally {
      await served.close();
    }
    console.log(`${format}: ${comparison.cases} cases`);
    expect(comparison.differences.slice(0, 40)).toEqual([]);
  });
});
