import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import { now, randomGroupData } from './group-data.ts';
import { randomQuestion, randomSelection } from './group-inputs.ts';
import type { AggregateOf } from './group-numbers.ts';
import { argumentsOf, selectGroups, selectionOf, variablesOf } from './group-operations.ts';
import type { GroupQuestion } from './group-question.ts';
import { randomFilter, randomOrder } from './inputs.ts';
import { type Lab, openLab } from './lab.ts';
import type { Input, OrderTerm } from './oracle.ts';
import { type Data, type TableName, tables } from './tables.ts';

/**
 * Nothing is decided by the selection set: the same arguments give the same rows and numbers, whatever else is selected.
 * Each operation is sent with everything, and with a random part of it; what both answer must be equal.
 */

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The operations and data of test/properties/selections.test.ts are generated from seed ${seed}.`);
const parameters = (numRuns: number) => ({ seed, numRuns, endOnFailure: true });
const helpers: Readonly<Record<TableName, string>> = { things: 'Things', owners: 'Owners', parts: 'Parts' };

let lab: Lab;
beforeAll(async () => {
  const [data] = fc.sample(randomGroupData, { seed, numRuns: 1 }) as [Data];
  lab = await openLab(data, { now });
});
afterAll(async () => {
  expect(lab.masked).toEqual([]);
  await lab.close();
});

type IsKept = () => boolean;
const chance: fc.Arbitrary<IsKept> = fc
  .infiniteStream(fc.boolean())
  .map((stream) => () => stream.next().value === true);
const everything: IsKept = () => true;
const tableNames = fc.constantFrom<TableName>('things', 'things', 'things', 'parts', 'owners');
const groupQuestions = tableNames.chain((table) =>
  fc.tuple(fc.constant(table), randomQuestion(table), randomSelection(table)),
);

let compared = 0;

/** Asks `select` of everything and of a part, and compares what both have. */
async function compare(
  declared: string,
  select: (isKept: IsKept) => string,
  isKept: IsKept,
  variables: Record<string, unknown>,
): Promise<void> {
  const ask = async (kept: IsKept) =>
    await lab.subgraph.execute({ viewer: anonymous, query: `query (${declared}) { ${select(kept)} }`, variables });
  const [whole, part] = [await ask(everything), await ask(isKept)];
  if (Object.values(whole.data ?? {}).includes(null)) {
    // A refusal that needs groups is not met where none are asked for, and where there are two reasons either is said.
    for (const error of part.errors ?? []) expect(error.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    return;
  }
  compared += 1;
  expect(part.data, `${select(isKept)}\n${JSON.stringify(variables)}`).toEqual(onlyWhatIsIn(part.data, whole.data));
}

test('Groups: nodes, counterparts, totals and counts.', async () => {
  await fc.assert(
    fc.asyncProperty(groupQuestions, chance, async ([table, question, asked], isKept) => {
      const { declared, passed } = argumentsOf(table);
      const select = (kept: IsKept) =>
        `groups: ${table}GroupBy(${passed}) { __typename ${selectGroups(question, asked, kept)} ${metaOf(kept)} }`;
      await compare(declared, select, isKept, variablesOf(question));
    }),
    parameters(150),
  );
});

test('Groups of related rows.', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(randomQuestion('things'), randomSelection('things')),
      chance,
      async ([question, asked], isKept) => {
        const { declared, passed } = argumentsOf('things');
        const select = (kept: IsKept) =>
          `owners { nodes { ownerId ${kept() ? 'title' : ''} groups: thingsGroupBy(${passed}) { __typename ${selectGroups(question, asked, kept)} } } }`;
        await compare(declared, select, isKept, variablesOf(question));
      },
    ),
    parameters(60),
  );
});

test('Aggregates, and what they are compared with.', async () => {
  await fc.assert(
    fc.asyncProperty(groupQuestions, chance, async ([table, question, asked], isKept) => {
      const names = ['filter', 'timeZone', ...(table === 'things' ? ['timeRange', 'compare'] : [])];
      const { declared } = argumentsOf(table);
      const used = declared.split(', ').filter((one) => names.some((name) => one.startsWith(`$${name}:`)));
      const numbers = (kept: IsKept, of: readonly AggregateOf[]) =>
        `{ __typename ${kept() ? 'count' : ''} ${selectionOf(of.filter(kept), 'flat')} }`;
      const select = (kept: IsKept) =>
        `numbers: ${table}Aggregate(${names.map((name) => `${name}: $${name}`).join(', ')}) {
          __typename ${kept() ? `value ${numbers(kept, asked)}` : ''} ${kept() ? `previous ${numbers(kept, asked)}` : ''} ${metaOf(kept)}
        }`;
      await compare(used.join(', '), select, isKept, argumentsIn(question, names));
    }),
    parameters(120),
  );
});

test('Lists: values, related rows, edges, counts and pages.', async () => {
  const questions = tableNames.chain((table) =>
    fc.record({
      table: fc.constant(table),
      filter: fc.option<Input, null>(randomFilter(table, 3), { nil: null, freq: 2 }),
      orderBy: randomOrder(table) as fc.Arbitrary<readonly OrderTerm[]>,
      first: fc.constantFrom(null, 1, 4, 1000),
      offset: fc.constantFrom(null, 0, 3),
    }),
  );
  await fc.assert(
    fc.asyncProperty(questions, chance, async ({ table, ...variables }, isKept) => {
      const helper = helpers[table];
      const declared = `$filter: ${helper}Filter, $orderBy: [${helper}Order!], $first: Int, $offset: Int`;
      const select = (kept: IsKept) =>
        `list: ${table}(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
          __typename ${kept() ? `nodes ${rowOf(table, kept)}` : ''} ${kept() ? `edges { cursor node ${rowOf(table, kept)} }` : ''}
          ${kept() ? 'totalCount' : ''} ${kept() ? 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }' : ''} ${metaOf(kept)}
        }`;
      await compare(declared, select, isKept, variables);
    }),
    parameters(150),
  );
});

test('That was not only refusals.', () => {
  expect(compared).toBeGreaterThan(250);
});

test('An answer that the selection changed is noticed.', () => {
  expect({ rows: [{ count: 1 }] }).not.toEqual(
    onlyWhatIsIn({ rows: [{ count: 1 }] }, { rows: [{ count: 2, sum: 3 }] }),
  );
  expect({ rows: [{ count: 1 }] }).not.toEqual(onlyWhatIsIn({ rows: [{ count: 1 }] }, { rows: [] }));
});

function argumentsIn(question: GroupQuestion, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variablesOf(question)).filter(([name]) => names.includes(name)));
}

function metaOf(kept: IsKept): string {
  return kept() ? 'meta { dataAsOf contractVersion }' : '';
}

/** Values of a row, and of rows that its relations lead to. */
function rowOf(table: TableName, kept: IsKept): string {
  const { fields, relations } = tables[table];
  const own = Object.entries(fields).map(([name, { kind }]) =>
    kind === 'object' ? `${name} { width inner { deep } }` : name,
  );
  const related = Object.entries(relations).flatMap(([name, { kind, to }]) => {
    const key = tables[to].key.join(' ');
    if (kind === 'toOne') return [`${name} { ${key} }`];
    return [
      `${name}(first: 2) { nodes { ${key} } totalCount }`,
      `${name}Aggregate { value { count } }`,
      `${name}GroupBy(by: [{ dimension: ${tables[to].key[0]} }], first: 2) { nodes { count } totals { count } }`,
    ];
  });
  return `{ __typename ${[...own, ...related].filter(kept).join(' ')} }`;
}

/** What `part` has of `whole`. Engines add floats in any order, so that the last bits of a sum are not decided. */
function onlyWhatIsIn(part: unknown, whole: unknown): unknown {
  if (typeof part === 'number' && typeof whole === 'number') return isNearly(part, whole) ? part : whole;
  if (typeof part !== 'object' || part === null) return whole;
  if (Array.isArray(part)) {
    return Array.isArray(whole) && whole.length === part.length
      ? part.map((element, index) => onlyWhatIsIn(element, whole[index]))
      : whole;
  }
  return Object.fromEntries(
    Object.keys(part).map((name) => [
      name,
      onlyWhatIsIn((part as Record<string, unknown>)[name], (whole as Record<string, unknown> | null)?.[name]),
    ]),
  );
}

function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
