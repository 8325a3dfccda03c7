import { afterEach, expect, test, vi } from 'vitest';
import { startConcord } from '../../cli/run-concord.ts';
import { ask } from '../../gateway/ask.ts';
import { createWorkspace, type Workspace, withoutProgress } from './workspace.ts';

/** Each starts several processes. */
vi.setConfig({ testTimeout: 240_000 });

let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

const seed = Number(process.env.CONCORD_TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));
let state = seed;
function random(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');
const group = (digits: number, sign: string): string => String(digits).replaceAll(/\B(?=(\d{3})+$)/g, () => sign);

/** A row of values, and how each column writes it and GraphQL shows it. */
interface Row {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly whole: number;
  readonly cents: number;
}

type Column = readonly [write: (row: Row) => string, show: (row: Row) => unknown, options: unknown];

const iso = ({ year, month, day }: Row): string => `${year}-${two(month)}-${two(day)}`;
const instant = (row: Row): string => `${iso(row)}T${two(row.hour)}:${two(row.minute)}:00Z`;
const decimal = ({ whole, cents }: Row): string => `${whole}.${two(cents)}`;
const columns: Readonly<Record<string, Column>> = {
  dutch: [({ year, month, day }) => `${two(day)}-${two(month)}-${year}`, iso, { format: 'dd-MM-yyyy' }],
  american: [({ year, month, day }) => `${month}/${day}/${year}`, iso, { format: 'M/d/yyyy' }],
  named: [({ year, month, day }) => `${months[month - 1]} ${day}, ${year}`, iso, { format: 'MMM d, yyyy' }],
  noon: [
    ({ hour, minute }) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
    ({ hour, minute }) => `${two(hour)}:${two(minute)}:00`,
    { format: 'h:mm a' },
  ],
  german: [
    ({ year, month, day, hour, minute }) => `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`,
    instant,
    { format: 'dd.MM.yyyy HH:mm', timezone: false, defaultTimezone: 'Etc/UTC' },
  ],
  comma: [({ whole, cents }) => `${group(whole, '.')},${two(cents)}`, decimal, { decimal: ',', grouping: '.' }],
  dollars: [
    ({ whole, cents }) => `$${group(whole, ',')}.${two(cents)}`,
    decimal,
    { decimal: '.', grouping: ',', prefix: '$' },
  ],
  euros: [({ whole, cents }) => `${whole},${two(cents)} EUR`, decimal, { decimal: ',', suffix: ' EUR' }],
  short: [
    ({ month, day }) => `24-${two(month)}-${two(Math.min(day, 12))}`,
    ({ month, day }) => `24-${two(month)}-${two(Math.min(day, 12))}`,
    undefined,
  ],
  doubtful: [() => '01/02/2026', () => '01/02/2026', undefined],
  counted: [({ whole }) => `1,${100 + (whole % 900)}`, ({ whole }) => `1,${100 + (whole % 900)}`, undefined],
  mixed: [
    (row) => (row.day === 28 ? 'soon' : `${two(row.day)}-${two(row.month)}-2026`),
    (row) => (row.day === 28 ? 'soon' : `${two(row.day)}-${two(row.month)}-2026`),
    undefined,
  ],
  zip: [({ whole }) => `${whole},5`, ({ whole }) => `${whole},5`, undefined],
};
const names = Object.keys(columns);

test('Texts in one format are drafted as what they say, and served as such; doubtful ones stay texts.', async () => {
  console.log(`The rows are generated from seed ${seed}.`);
  const rows: readonly Row[] = Array.from({ length: 300 }, (_, index) => ({
    year: 2020 + random(7),
    month: 1 + random(12),
    day: index === 0 ? 28 : 1 + random(28),
    hour: random(24),
    minute: random(60),
    whole: index === 1 ? 1234 : random(100_000),
    cents: random(100),
  }));
  const cell = (text: string): string => (/[;']/.test(text) ? `'${text.replaceAll("'", "''")}'` : text);
  const notes = ["it's; so", 'Zoë', 'Ångström'];
  const lines = rows.map((row, index) =>
    [String(index + 1), cell(notes[index % 3] ?? ''), ...names.map((name) => cell(columns[name]?.[0](row) ?? ''))].join(
      ';',
    ),
  );
  const text = `id;note;${names.join(';')}\n${lines.join('\n')}\n`;
  workspace = await createWorkspace({ 'data/orders.csv': Buffer.from(text, 'latin1') });
  const made = await workspace.run('init', 'data/orders.csv', '--domain', 'shop');
  expect({ code: made.code, errors: withoutProgress(made.stderr) }).toEqual({ code: 0, errors: '' });

  const contract = await workspace.contract('contracts/shop/orders.odcs.yaml');
  expect(contract.servers[0]?.customProperties).toEqual([
    { property: 'delimiter', value: ';' },
    { property: 'quote', value: "'" },
    { property: 'encoding', value: 'ISO-8859-1' },
  ]);
  const properties = new Map(contract.schema[0]?.properties.map((property) => [property.name, property]));
  for (const name of names) {
    const { logicalType, logicalTypeOptions, customProperties } = properties.get(name) ?? { name };
    const wanted = columns[name]?.[2];
    const numberFormat = customProperties?.find(({ property }) => property === 'numberFormat')?.value;
    if (wanted === undefined) expect([name, logicalType]).toEqual([name, 'string']);
    else expect(numberFormat ?? logicalTypeOptions).toEqual(wanted);
  }
  const draft = await workspace.read('contracts/shop/orders.odcs.yaml');
  expect(draft.replaceAll(/\n *# /g, ' ')).toContain('times both as dd/MM/yyyy and as MM/dd/yyyy');

  expect((await workspace.run('check')).stdout).toContain('0 errors, 0 warnings');
  const tested = await workspace.run('test');
  expect(tested.code, tested.stdout).toBe(0);
  const server = startConcord(['serve', '--port', '0'], { cwd: workspace.folder });
  try {
    const shown = names.filter((name) => name !== 'zip');
    const query = `{ orders(first: 300, orderBy: [{ field: id }]) { nodes { note ${shown.join(' ')} } } }`;
    const { body } = await ask(await server.url(), query);
    expect(body.errors).toBeUndefined();
    const nodes = rows.map((row, index) => ({
      note: notes[index % 3],
      ...Object.fromEntries(shown.map((name) => [name, columns[name]?.[1](row)])),
    }));
    expect(body.data).toEqual({ orders: { nodes } });
  } finally {
    await server.stop();
  }
});
