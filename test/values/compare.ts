import type { ServedFiles } from '../core/engines/serve-files.ts';
import { answerOf, collectionOf, readList } from './generated-mesh.ts';
import type { Expected } from './oracle.ts';
import type { TypeUnderTest } from './pools.ts';

export interface Difference {
  readonly where: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What was compared, and what differs. */
export interface Comparison {
  cases: number;
  readonly differences: Difference[];
}

/** Compares each row of a list, and the number of its errors, with what the oracle says of the rows by id. */
export async function compareList(
  served: Pick<ServedFiles, 'ask' | 'domain'>,
  name: string,
  rows: ReadonlyMap<number, { readonly source: string; readonly expected: Expected }>,
  comparison: Comparison,
): Promise<void> {
  const { values, errors } = await readList(served, collectionOf(served, name));
  let failing = 0;
  for (const [id, { source, expected }] of rows) {
    comparison.cases++;
    const isShown = expected.kind === 'value' && expected.beyond === undefined;
    if (!isShown && expected.kind !== 'null') failing++;
    const wanted = isShown ? expected.shown : null;
    if (values.get(id) !== wanted)
      comparison.differences.push({
        where: `${name} ${JSON.stringify(source)}`,
        expected: wanted,
        found: values.get(id),
      });
  }
  comparison.cases++;
  if (errors !== failing) comparison.differences.push({ where: `errors of ${name}`, expected: failing, found: errors });
  if (values.size !== rows.size)
    comparison.differences.push({ where: `rows of ${name}`, expected: rows.size, found: values.size });
}

/** What has to know a value that cannot be read is an error. It is not null, and equals nothing that can be read. */
export async function compareQuestions(
  served: Pick<ServedFiles, 'ask' | 'domain'>,
  name: string,
  { literal, promised }: TypeUnderTest,
  rows: ReadonlyMap<number, { readonly expected: Expected }>,
  comparison: Comparison,
): Promise<void> {
  const collection = collectionOf(served, name);
  const all = [...rows].map(([id, { expected }]) => ({ id, expected }));
  const isWhole = all.every(({ expected }) => expected.kind !== 'unreadable');
  const same = async (what: string, field: string, expected: unknown): Promise<void> => {
    comparison.cases++;
    const found = await answerOf(served, field);
    if (JSON.stringify(found) !== JSON.stringify(expected))
      comparison.differences.push({ where: `${what} of ${name}`, expected, found });
  };
  const check = (what: string, field: string, wanted: unknown): Promise<void> =>
    same(what, field, isWhole ? wanted : 'DATA_INVALID');
  const held = all.flatMap(({ id, expected }) => (expected.kind === 'value' ? [{ id, ...expected }] : []));
  const keys = new Map<string, number[]>();
  for (const { id, key } of held) keys.set(key, [...(keys.get(key) ?? []), id]);
  if (promised.kind !== 'time')
    await check('the count', `${collection}Aggregate { value { v { count } } }`, {
      value: { v: { count: held.length } },
    });
  const nulls = all.filter(({ expected }) => expected.kind === 'null').length;
  await same('the nulls', `${collection}(filter: { v: { isNull: true } }) { totalCount }`, { totalCount: nulls });
  const hasGroups = !['time', 'decimal', 'float'].includes(promised.kind);
  if (hasGroups && !isWhole)
    await check(
      'the groups',
      `${collection}GroupBy(by: [{ dimension: v${grainOf(promised.kind)} }]) { nodes { count } }`,
      undefined,
    );
  const asked = [...keys].filter(([key]) => promised.kind !== 'float' || key !== 'NaN');
  for (const [key, ids] of asked.slice(0, isWhole ? asked.length : 2)) {
    const one = held.find((row) => row.key === key);
    // Filters take no years before the first.
    if (one === undefined || one.beyond !== undefined || key.startsWith('0000')) continue;
    const text = literal(one.shown);
    const filter = promised.kind === 'boolean' ? `{ eq: ${text} }` : `{ in: [${text}] }`;
    const nodes = ids.map((id) => ({ id: String(id) }));
    await same(
      `the filter ${text}`,
      `${collection}(filter: { v: ${filter} }, orderBy: [{ field: id }]) { nodes { id } }`,
      { nodes },
    );
  }
}

function grainOf(kind: string): string {
  return kind === 'timestamp' || kind === 'date' ? ', grain: DAY' : '';
}
