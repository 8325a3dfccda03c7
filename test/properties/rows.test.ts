import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomData } from './data.ts';
import { randomFilter, randomOrder } from './inputs.ts';
import { type Lab, openLab } from './lab.ts';
import { type Input, type OrderTerm, ordered, passes, relatedRows } from './oracle.ts';
import { type Data, type Join, type Kind, type Row, type TableName, tables } from './tables.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The operations and data of test/properties/rows.test.ts are generated from seed ${seed}.`);

const helpers: Readonly<Record<TableName, string>> = { things: 'Things', owners: 'Owners', parts: 'Parts' };

/** A list below each row of `table`, with arguments of its own. */
interface NestedQuestion {
  readonly table: TableName;
  readonly relation: string;
  readonly to: TableName;
  readonly filter: Input | null;
  readonly orderBy: readonly OrderTerm[];
  readonly first: number;
  readonly offset: number;
}

const lists = Object.entries(tables).flatMap(([table, { relations }]) =>
  Object.entries(relations)
    .filter(([, { kind }]) => kind === 'toMany')
    .map(([relation, { to }]) => ({ table: table as TableName, relation, to })),
);

const questions: fc.Arbitrary<NestedQuestion> = fc.constantFrom(...lists).chain((place) =>
  fc.record({
    table: fc.constant(place.table),
    relation: fc.constant(place.relation),
    to: fc.constant(place.to),
    filter: fc.option<Input, null>(randomFilter(place.to, 2), { nil: null, freq: 2 }),
    orderBy: randomOrder(place.to),
    first: fc.nat({ max: 4 }),
    offset: fc.nat({ max: 3 }),
  }),
);

describe('rows of generated tables', () => {
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

  test.each(Object.keys(tables) as TableName[])('Every value of %s is returned as it is stored.', async (table) => {
    const { fields } = tables[table];
    const answered = await lab.ask(`{ ${table}(first: 1000) { nodes { ${selectionOf(fields)} } } }`);
    const rows = ordered(data[table], [], table, data).map((row) => valuesOf(row, fields));
    expect(answered).toEqual({ [table]: { nodes: rows } });
  });

  test('Lists and rows below each row are those of the oracle, in one statement.', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const { table, relation, to, filter, orderBy, first, offset } = question;
        const toOne = Object.entries(tables[to].relations).filter(([, { kind }]) => kind === 'toOne');
        const below = toOne.map(([name, other]) => `${name} { ${tables[other.to].key.join(' ')} }`).join(' ');
        const answered = await lab.ask(
          `query ($filter: ${helpers[to]}Filter, $orderBy: [${helpers[to]}Order!], $first: Int, $offset: Int) {
            ${table}(first: 1000) { nodes {
              ${tables[table].key.join(' ')}
              page: ${relation}(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
                nodes { ${tables[to].key.join(' ')} ${below} } totalCount pageInfo { hasNextPage hasPreviousPage }
              }
              all: ${relation}(first: 1000) { totalCount nodes { __typename } }
            } }
          }`,
          { filter, orderBy, first, offset },
        );
        expect(lab.statements).toHaveLength(1);
        const join = tables[table].relations[relation] as Join;
        const expected = ordered(data[table], [], table, data).map((row) => {
          const all = relatedRows(row, join, data);
          const found = ordered(
            all.filter((one) => passes(filter, one, to, data) ?? true),
            orderBy,
            to,
            data,
          );
          return {
            ...keyOf(row, table),
            page: {
              nodes: found.slice(offset, offset + first).map((one) => ({
                ...keyOf(one, to),
                ...Object.fromEntries(
                  toOne.map(([name, other]) => {
                    const [target] = relatedRows(one, other, data);
                    return [name, target === undefined ? null : keyOf(target, other.to)];
                  }),
                ),
              })),
              totalCount: found.length,
              pageInfo: { hasNextPage: found.length > offset + first, hasPreviousPage: offset > 0 },
            },
            all: { totalCount: all.length, nodes: all.map(() => ({ __typename: typeNames[to] })) },
          };
        });
        expect(answered, lab.statements.join('\n')).toEqual({ [table]: { nodes: expected } });
      }),
      { seed, numRuns: 150 },
    );
  });

  test('A time range takes the rows from its start until before its end, and none without a time.', async () => {
    const instants = [...new Set(data.things.flatMap(({ happenedAt }) => happenedAt ?? []))].map(String).toSorted();
    for (const from of [null, ...instants])
      for (const to of ['9999-12-31T00:00:00Z', ...instants]) {
        if (from !== null && from.slice(0, -1) > to.slice(0, -1)) continue;
        const { things } = await lab.ask(
          'query ($range: TimeRange) { things(timeRange: $range, first: 1000) { nodes { thingId } totalCount } }',
          { range: { from, to } },
        );
        const expected = ordered(
          data.things.filter(({ happenedAt }) => {
            const and: Input[] = [{ happenedAt: { lt: to } }, { happenedAt: { gte: from } }];
            return passes({ and }, { happenedAt: happenedAt ?? null }, 'things', data);
          }),
          [],
          'things',
          data,
        );
        expect(things, `${from} ${to}`).toEqual({
          nodes: expected.map(({ thingId }) => ({ thingId })),
          totalCount: expected.length,
        });
      }
  });
});

const typeNames: Readonly<Record<TableName, string>> = { things: 'Thing', owners: 'Owner', parts: 'Part' };

function keyOf(row: Row, table: TableName) {
  return Object.fromEntries(tables[table].key.map((name) => [name, row[name]]));
}

function selectionOf(fields: Readonly<Record<string, Kind>>): string {
  return Object.entries(fields)
    .map(([name, kind]) => (kind.kind === 'object' ? `${name} { ${selectionOf(kind.members)} }` : name))
    .join(' ');
}

/** The members in the order of the type, because rows are compared as they are written. */
function valuesOf(row: Row, fields: Readonly<Record<string, Kind>>): Row {
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const value = row[name] ?? null;
      return [name, kind.kind === 'object' && value !== null ? valuesOf(value as Row, kind.members) : value];
    }),
  );
}
