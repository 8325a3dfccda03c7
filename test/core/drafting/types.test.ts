import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createWorkspace, keyOf, type Workspace, type WrittenProperty } from './workspace.ts';

/** Starts a process. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** The texts of a column, by row from 1, and the physical types that keep each of them. */
const columns: Readonly<Record<string, readonly [(row: number) => string, type: string]>> = {
  long_id: [(row) => String(1_000_000_000_000_000_000n + BigInt(row)), 'BIGINT'],
  longer_id: [(row) => `1234567890123456789012345${String(row).padStart(3, '0')}`, 'VARCHAR'],
  holder: [(row) => `98765432109876543210${row}`, 'VARCHAR'],
  long_and_short_id: [(row) => (row === 7 ? '12345678901234567890' : String(row)), 'VARCHAR'],
  wei: [(row) => (row % 2 === 0 ? '7' : `${row % 5}0000000000000000000`.replace(/^0.*/, '0')), 'DECIMAL(38,0)'],
  series: [(row) => `${row % 7}E${row}`, 'VARCHAR'],
  series_small: [(row) => `${row % 7}e${row}`, 'VARCHAR'],
  hexadecimal: [(row) => (row + 0x1000).toString(16), 'VARCHAR'],
  zeros: [(row) => String(row).padStart(5, '0'), 'VARCHAR'],
  one_zero: [(row) => (row === 3 ? '03' : String(row)), 'VARCHAR'],
  zeros_and_fraction: [(row) => `0${row}.5`, 'VARCHAR'],
  plus: [(row) => `+${row}`, 'VARCHAR'],
  contact: [(row) => `+3161234567${row}`, 'VARCHAR'],
  zip: [(row) => String(10_000 + row), 'VARCHAR'],
  change: [(row) => String(row - 30), 'INTEGER'],
  minus_nothing: [(row) => (row === 1 ? '-0' : String(row)), 'DECIMAL(18,0)'],
  padded: [(row) => (row === 1 ? ' 1' : String(row)), 'VARCHAR'],
  separated: [(row) => `${row},000`, 'VARCHAR'],
  underscored: [(row) => `${row}_000`, 'VARCHAR'],
  price: [(row) => `${row}.${String(row % 100).padStart(2, '0')}`, 'DECIMAL(18,2)'],
  price_or_none: [(row) => (row % 2 === 0 ? `${row}.5` : String(row)), 'DECIMAL(18,1)'],
  amount: [(row) => ['12.5', '12.50', '3'][row % 3] ?? '', 'DECIMAL(18,2)'],
  edition: [(row) => (row < 10 ? `1.${row}` : `1.${row}0`.replace(/00$/, '0')), 'VARCHAR'],
  version: [(row) => `1.${row}`, 'VARCHAR'],
  wide: [(row) => `12345678901234567890.${row}5`, 'DECIMAL(38,3)'],
  measured: [(row) => String(Math.sqrt(row * 3 + 0.1)), 'DOUBLE'],
  measured_long: [(row) => `0.1234567890123456789${row}7`, 'DECIMAL(38,22)'],
  measured_longer: [(row) => `0.${'123456789'.repeat(5)}${row}`, 'VARCHAR'],
  scientific: [(row) => `${row % 9}.500000e+${String(row % 20).padStart(2, '0')}`, 'DOUBLE'],
  tiny: [(row) => `${(row % 9) + 1}e-07`, 'DOUBLE'],
  beyond: [(row) => `1e+${300 + row}`, 'VARCHAR'],
  day: [(row) => `2026-02-${String((row % 28) + 1).padStart(2, '0')}`, 'DATE'],
  day_that_is_none: [(row) => (row === 5 ? '2026-02-30' : '2026-02-01'), 'VARCHAR'],
  moment: [(row) => `2026-01-01T10:${String(row % 60).padStart(2, '0')}`, 'TIMESTAMP'],
  moment_fine: [(row) => `2026-01-01 10:00:00.${String(row).padStart(6, '0')}0`, 'TIMESTAMP'],
  moment_too_fine: [(row) => `2026-01-01 10:00:00.${String(row).padStart(9, '0')}`, 'VARCHAR'],
  moment_that_is_none: [(row) => (row === 5 ? '2026-01-01 10:61:00' : '2026-01-01 10:01:00'), 'VARCHAR'],
  instant: [(row) => `2026-01-01T10:00:${String(row % 60).padStart(2, '0')}+05:00`, 'TIMESTAMPTZ'],
  instant_or_moment: [(row) => `2026-01-01T10:00:00${row % 2 === 0 ? 'Z' : ''}`, 'VARCHAR'],
  hour: [(row) => `10:00:${String(row % 60).padStart(2, '0')}`, 'TIME'],
  hour_that_is_none: [(row) => (row === 5 ? '25:00:00' : '10:00:00'), 'VARCHAR'],
  small_uuid: [(row) => `0000abcd-1234-1234-1234-0000000000${String(row).padStart(2, '0')}`, 'UUID'],
  great_uuid: [(row) => `0000ABCD-1234-1234-1234-0000000000${String(row).padStart(2, '0')}`, 'VARCHAR'],
  truth: [(row) => (row % 2 === 0 ? 'TRUE' : 'false'), 'BOOLEAN'],
  answer: [(row) => (row % 2 === 0 ? 'yes' : 'no'), 'VARCHAR'],
  mixed: [(row) => (row === 9 ? 'twelve' : String(row)), 'VARCHAR'],
};

const rowCount = 60;
const numbers = Array.from({ length: rowCount }, (_, index) => index + 1);
const csv = (named: Readonly<Record<string, (row: number) => string>>, count = rowCount) =>
  [
    Object.keys(named).join(),
    ...numbers.slice(0, count).map((row) =>
      Object.values(named)
        .map((write) => `"${write(row)}"`)
        .join(),
    ),
    '',
  ].join('\n');

let workspace: Workspace;
let printed = '';

beforeAll(async () => {
  const texts = Object.fromEntries(Object.entries(columns).map(([name, [write]]) => [name, write]));
  const wide = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`part_${index}_no`, (row: number) => `${index}/${row * 7}`]),
  );
  const json = numbers.map(
    (row) =>
      `{"ref": 12345678901234567890123${10 + row}, "long": 1000000000000000${100 + row}, "code": "3E${row}", "zip": "0${row}", "share": ${row}.5, "day": "2026-01-${10 + (row % 9)}", "at": "2026-01-01T10:00:00+05:00", "mixed": ${row === 3 ? '"x"' : row}, "who": {"ref": 12345678901234567890123${10 + row}, "codes": ["3E${row}"]}, "flag": true}`,
  );
  workspace = await createWorkspace({
    'data/texts.csv': csv(texts),
    'data/wide.csv': csv(wide),
    'data/people.csv': csv(
      { team: (row) => `t${row % 17}`, first_name: (row) => `n${row % 18}`, town: (row) => `c${row % 15}` },
      20,
    ),
    'data/grid.csv': csv({
      shop_code: (row) => `s${row % 6}`,
      day: (row) => `2026-01-${10 + Math.floor(row / 6)}`,
      sold: (row) => `${row}.5`,
    }),
    'data/doubles.csv': csv({
      kind: (row) => `k${row % 7}`,
      part: (row) => `p${row % 7}`,
      amount: (row) => `${row}.5`,
    }),
    'data/days.csv': csv(
      {
        day: (row) => `2026-${row > 30 ? '02' : '01'}-${String((row % 28) + 1 + (row > 30 ? 0 : 0)).padStart(2, '0')}`,
      },
      25,
    ),
    'countries/codes.csv': csv({
      country: (row) => ['NL', 'NA', 'DE'][row % 3] ?? '',
      people: (row) => (row === 4 ? 'NA' : String(row)),
    }),
    'countries/free.csv': csv({ remark: (row) => `remark ${row}`, people: (row) => (row === 4 ? 'N/A' : String(row)) }),
    'many/2025.csv': 'order_id;amount\n1;2.50\n2;3.50\n',
    'many/2026.csv': 'order_id;amount;voucher\n3;2.50;A\n4;3.50;B\n',
    'many/2027.csv': 'order_id;amount\n03;2.50\n',
    'documents/visits.json': `[${json.join(',\n')}]`,
  });
  const made = await workspace.run(
    'init',
    'data',
    'countries',
    'many/*.csv',
    'documents/visits.json',
    '--domain',
    'd',
    '--out',
    'contracts/d',
  );
  expect(made, made.stderr).toMatchObject({ code: 0 });
  printed = made.stdout;
});
afterAll(async () => await workspace.remove());

async function propertiesOf(path: string, object: string): Promise<readonly WrittenProperty[]> {
  const { schema } = await workspace.contract(path);
  return schema.find(({ name }) => name === object)?.properties ?? [];
}
const typesOf = (properties: readonly WrittenProperty[]) =>
  Object.fromEntries(properties.map(({ name, physicalType }) => [name, physicalType]));

describe('the type of a column', () => {
  test('is one from which every text of it can be written again.', async () => {
    const found = typesOf(await propertiesOf('contracts/d/data.odcs.yaml', 'texts'));
    expect(found).toEqual(Object.fromEntries(Object.entries(columns).map(([name, [, type]]) => [name, type])));
  });

  test('is explained where it is text and looks like something else.', async () => {
    const text = await workspace.read('contracts/d/data.odcs.yaml');
    expect(text).toContain('# Left as text: 1 of 60 values is no numbers.');
    expect(text).toContain('# Left as text: 1 of 60 values is a whole number beyond 64 bits.');
    expect(text).toContain('# Left as text: as numbers, 60 of 60 values would be written otherwise');
    expect(text).toContain('# Left as text: as numbers, values that differ in their last zeros would be the same');
  });

  test('of JSON follows the numbers and texts as they stand in the documents, nested ones too.', async () => {
    const properties = await propertiesOf('contracts/d/visits.odcs.yaml', 'visits');
    expect(typesOf(properties)).toEqual({
      ...{ ref: 'DECIMAL(38,0)', long: 'BIGINT', code: 'VARCHAR', zip: 'VARCHAR', share: 'DOUBLE' },
      ...{ day: 'DATE', at: 'TIMESTAMPTZ', mixed: 'JSON', who: undefined, flag: 'BOOLEAN' },
    });
    const who = properties.find(({ name }) => name === 'who')?.properties ?? [];
    expect(who.map(({ name, physicalType, items }) => [name, physicalType ?? items?.physicalType])).toEqual([
      ['ref', 'DECIMAL(38,0)'],
      ['codes', 'VARCHAR'],
    ]);
  });

  test('of a glob is that of all its files, also where later ones have further columns.', async () => {
    const { schema, servers } = await workspace.contract('contracts/d/many.odcs.yaml');
    expect(servers).toMatchObject([{ path: '../../many/*.csv', format: 'csv' }]);
    expect(schema.map(({ name, properties }) => [name, typesOf(properties)])).toEqual([
      ['many', { order_id: 'VARCHAR', amount: 'DECIMAL(18,2)', voucher: 'VARCHAR' }],
    ]);
  });
});

test('What is the code of a country in one column stands for null in no other.', async () => {
  const { schema, servers } = await workspace.contract('contracts/d/countries.odcs.yaml');
  expect(servers).toMatchObject([{ customProperties: [{ property: 'nullValues', value: ['', 'N/A'] }] }]);
  expect(schema.map(({ name, properties }) => [name, typesOf(properties)])).toEqual([
    ['codes', { country: 'VARCHAR', people: 'VARCHAR' }],
    ['free', { remark: 'VARCHAR', people: 'INTEGER' }],
  ]);
});

describe('keys', () => {
  test('are found in every column without doubles, however many there are.', async () => {
    const properties = await propertiesOf('contracts/d/data.odcs.yaml', 'wide');
    const [first, ...others] = properties;
    expect(first).toMatchObject({ name: 'part_0_no', primaryKey: true });
    expect(others.filter(({ unique }) => unique !== true)).toEqual([]);
    expect(others).toHaveLength(59);
  });

  test('can be numbers beyond 64 bits; days are told of and stay days.', async () => {
    const visits = await propertiesOf('contracts/d/visits.odcs.yaml', 'visits');
    expect(visits[0]).toMatchObject({ name: 'ref', primaryKey: true });
    const days = await propertiesOf('contracts/d/data.odcs.yaml', 'days');
    expect(days).toEqual([expect.not.objectContaining({ primaryKey: true })]);
    expect(printed).toContain(
      'No key was chosen. Without duplicates in 25 rows, but perhaps by chance or with nulls: "day".',
    );
  });

  test('of several columns are proposed where chance would have made doubles, and not where it would not.', async () => {
    const { schema } = await workspace.contract('contracts/d/data.odcs.yaml');
    const found = Object.fromEntries(schema.map((object) => [object.name, keyOf(object)]));
    expect(found).toMatchObject({ grid: ['shop_code', 'day'], people: [], doubles: [] });
  });

  test('that are missing are explained by what was compared.', () => {
    expect(printed).toContain(
      'No key was found: each of the 2 columns with whole numbers, texts or days has duplicates in 60 rows.',
    );
    expect(printed).toContain(
      'No key was found: each of the 3 columns with whole numbers, texts or days has duplicates in 20 rows.',
    );
  });
});

test('`check` and `test` have nothing to say against the drafts.', async () => {
  expect(await workspace.run('check')).toMatchObject({ code: 0, stderr: '' });
  const { code, stdout } = await workspace.run('test');
  expect(code, stdout).toBe(0);
});
