import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomData } from './data.ts';
import { randomFilter, randomOrder } from './inputs.ts';
import { type Lab, openLab } from './lab.ts';
import { type Input, type OrderTerm, ordered, passes } from './oracle.ts';
import { type Data, type Row, type TableName, tables } from './tables.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The operations and data of test/properties/filters.test.ts are generated from seed ${seed}.`);
const parameters = (numRuns: number) => ({ seed, numRuns, endOnFailure: false });

const tableNames = Object.keys(tables) as TableName[];
const helpers: Readonly<Record<TableName, string>> = { things: 'Things', owners: 'Owners', parts: 'Parts' };

interface Question {
  readonly table: TableName;
  readonly filter: Input | null;
  readonly orderBy: readonly OrderTerm[];
}

/** `filtered`: in how many of that many questions there is a filter; one less than all. */
const questionsOf = (filtered: number): fc.Arbitrary<Question> =>
  fc.constantFrom(...tableNames).chain((table) =>
    fc.record({
      table: fc.constant(table),
      filter: fc.option<Input, null>(randomFilter(table, 4), { nil: null, freq: filtered }),
      orderBy: randomOrder(table),
    }),
  );
const questions = questionsOf(20);
/** A list must be long to have pages, so every second one has no filter. */
const longQuestions = questionsOf(2);

interface Page {
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

describe('lists over generated tables', () => {
  let data: Data;
  let lab: Lab;
  beforeAll(async () => {
    [data] = fc.sample(randomData, { seed, numRuns: 1 }) as [Data];
    lab = await openLab(data);
  });
  afterAll(async () => {
    expect(lab.masked).toEqual([]);
    await lab.close();
  });

  const keyOf = (row: Record<string, unknown>, table: TableName) =>
    tables[table].key.map((name) => String(row[name])).join(' ');
  const expectedRows = ({ table, filter, orderBy }: Question): readonly Row[] =>
    ordered(
      data[table].filter((row) => passes(filter, row, table, data) ?? true),
      orderBy,
      table,
      data,
    );

  /** The operation of one list, with what `select` takes of it; arguments travel as variables. */
  async function list(question: Question, page: string, variables: Input = {}, select?: string): Promise<Page> {
    const { table, filter, orderBy } = question;
    const key = tables[table].key.join(' ');
    const answered = await lab.ask(
      `query ($filter: ${helpers[table]}Filter, $orderBy: [${helpers[table]}Order!]${page.includes('$cursor') ? ', $cursor: String' : ''}) {
        list: ${table}(filter: $filter, orderBy: $orderBy, ${page}) {
          ${select ?? `nodes { ${key} } edges { cursor node { ${key} } } totalCount pageInfo { hasNextPage hasPreviousPage }`}
        }
      }`,
      { filter, orderBy, ...variables },
    );
    expect(lab.statements).toHaveLength(1);
    return answered.list as Page;
  }

  const keys = (page: Page, table: TableName) => page.nodes.map((node) => keyOf(node, table));
  const about = () => `${lab.statements.join('\n')}`;

  test('Filter, order, page and count are those of the oracle.', async () => {
    const pages = fc.record({
      direction: fc.constantFrom('first', 'last', 'offset'),
      size: fc.nat({ max: 15 }),
      offset: fc.nat({ max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(questions, pages, async (question, { direction, size, offset }) => {
        const { table } = question;
        const expected = expectedRows(question).map((row) => keyOf(row, table));
        const whole = await list(question, 'first: 1000');
        expect(keys(whole, table), about()).toEqual(expected);
        expect(whole.totalCount, about()).toBe(expected.length);
        expect(whole.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
        expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes);

        if (direction === 'last') {
          const page = await list(question, `last: ${size}`);
          expect(keys(page, table), about()).toEqual(size === 0 ? [] : expected.slice(-size));
          expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: expected.length > size });
          expect(page.totalCount).toBe(expected.length);
        } else {
          const start = direction === 'offset' ? offset : 0;
          const page = await list(question, `first: ${size}, offset: ${start}`);
          expect(keys(page, table), about()).toEqual(expected.slice(start, start + size));
          expect(page.pageInfo).toEqual({ hasNextPage: expected.length > start + size, hasPreviousPage: start > 0 });
          expect(page.totalCount).toBe(expected.length);
        }
      }),
      parameters(420),
    );
  });

  test('`not` of a filter is its exact complement.', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const { table, filter } = question;
        fc.pre(data[table].some((row) => passes(filter, row, table, data) !== undefined));
        const [those, others] = [
          keys(await list(question, 'first: 1000'), table),
          keys(await list({ ...question, filter: { not: filter } }, 'first: 1000'), table),
        ];
        expect([...those, ...others].toSorted(), about()).toEqual(
          data[table].map((row) => keyOf(row, table)).toSorted(),
        );
      }),
      parameters(120),
    );
  });

  test('Pages of any size, forward and backward, meet every row once and in order.', async () => {
    await fc.assert(
      fc.asyncProperty(longQuestions, fc.integer({ min: 1, max: 13 }), async (question, size) => {
        const { table } = question;
        const expected = expectedRows(question).map((row) => keyOf(row, table));
        for (const direction of ['forward', 'backward'] as const) {
          const met: string[] = [];
          let cursor: string | undefined;
          for (let more = true; more; ) {
            const page = await list(
              question,
              direction === 'forward' ? `first: ${size}, after: $cursor` : `last: ${size}, before: $cursor`,
              { cursor },
            );
            expect(page.nodes.length).toBeLessThanOrEqual(size);
            if (direction === 'forward') met.push(...keys(page, table));
            else met.unshift(...keys(page, table));
            more = direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
            if (more) expect(page.nodes).toHaveLength(size);
            const back = direction === 'forward' ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
            expect(back).toBe(cursor !== undefined);
            cursor = page.edges.at(direction === 'forward' ? -1 : 0)?.cursor;
          }
          expect(met, `${direction}\n${about()}`).toEqual(expected);
        }
      }),
      parameters(40),
    );
  });

  test('Turning every term of an order round turns the rows round.', async () => {
    await fc.assert(
      fc.asyncProperty(longQuestions, async (question) => {
        const { table, orderBy } = question;
        const named = new Set(orderBy.map(({ field }) => field));
        const total = [...orderBy, ...tables[table].key.filter((key) => !named.has(key)).map((field) => ({ field }))];
        const turned = total.map(
          (term: OrderTerm): OrderTerm => ({
            ...term,
            direction: term.direction === 'DESC' ? 'ASC' : 'DESC',
            nulls: term.nulls === 'FIRST' ? 'LAST' : 'FIRST',
          }),
        );
        const forth = keys(await list(question, 'first: 1000'), table);
        const back = keys(await list({ ...question, orderBy: turned }, 'first: 1000'), table);
        expect(back.toReversed(), about()).toEqual(forth);
      }),
      parameters(60),
    );
  });

  test('What is selected changes no row.', async () => {
    const parts = ['totalCount', 'pageInfo { hasNextPage endCursor }', 'edges { cursor }', 'meta { dataAsOf }'];
    const fieldsOf = (table: TableName): string[] => [
      ...Object.entries(tables[table].fields).map(([name, { kind }]) =>
        kind === 'object' ? `${name} { width inner { deep } }` : name,
      ),
      ...Object.entries(tables[table].relations).flatMap(([name, { kind, to }]) => {
        const [other = ''] = tables[to].key;
        return kind === 'toOne'
          ? [`${name} { ${other} }`]
          : [`${name}(first: 2) { nodes { ${other} } }`, `${name} { totalCount }`].slice(0, 1);
      }),
    ];
    const selections = questions.chain((question) =>
      fc.tuple(fc.constant(question), fc.subarray(fieldsOf(question.table)), fc.subarray(parts), fc.nat({ max: 12 })),
    );
    await fc.assert(
      fc.asyncProperty(selections, async ([question, fields, rest, size]) => {
        const { table } = question;
        const expected = expectedRows(question).map((row) => keyOf(row, table));
        const select = `nodes { ${tables[table].key.join(' ')} ${fields.join(' ')} } ${rest.join(' ')}`;
        expect(keys(await list(question, `first: ${size}`, {}, select), table), about()).toEqual(
          expected.slice(0, size),
        );
      }),
      parameters(100),
    );
  });
});
