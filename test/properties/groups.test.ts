import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import { differences, overflow } from './group-answers.ts';
import { circumstances, circumstancesOf } from './group-coverage.ts';
import { now, randomGroupData } from './group-data.ts';
import { randomQuestion, randomSelection } from './group-inputs.ts';
import { type AggregateOf, Unsure } from './group-numbers.ts';
import {
  argumentsOf,
  expectedAggregate,
  expectedGroups,
  selectGroups,
  selectionOf,
  variablesOf,
} from './group-operations.ts';
import { answer, fillLimit } from './group-oracle.ts';
import { type GroupQuestion, Refused, type World } from './group-question.ts';
import { type Lab, openLab } from './lab.ts';
import { ordered, relatedRows } from './oracle.ts';
import { type Data, type Join, type Row, type TableName, tables } from './tables.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The operations and data of test/properties/groups.test.ts are generated from seed ${seed}.`);
const longest = 300_000;
const parameters = (numRuns: number, part = 0) => ({ seed: seed + part, numRuns, endOnFailure: true });
/** How many operations a run compares at least. */
const least = 2000;

/** A relation whose rows are grouped for each row of `table`. */
interface Place {
  readonly table: TableName;
  readonly relation: string;
  readonly to: TableName;
}

const places: readonly Place[] = Object.entries(tables).flatMap(([table, { relations }]) =>
  Object.entries(relations)
    .filter(([, { kind }]) => kind === 'toMany')
    .map(([relation, { to }]) => ({ table: table as TableName, relation, to })),
);

type Asked = readonly [TableName, GroupQuestion, readonly AggregateOf[]];

const questionsOn = (table: TableName): fc.Arbitrary<Asked> =>
  fc.tuple(fc.constant(table), randomQuestion(table), randomSelection(table));
const questions = fc
  .constantFrom<TableName>('things', 'things', 'things', 'things', 'things', 'parts', 'owners')
  .chain(questionsOn);
const nested = fc.constantFrom(...places).chain((place) => fc.tuple(fc.constant(place), questionsOn(place.to)));

describe('groups over generated tables', () => {
  let data: Data;
  let lab: Lab;
  beforeAll(async () => {
    [data] = fc.sample(randomGroupData, { seed, numRuns: 1 }) as [Data];
    lab = await openLab(data, { now, limits: { fillBuckets: fillLimit } });
  });
  const outcomes = { answered: 0, refused: 0, unsure: 0 };
  const met = new Map<string, number>(circumstances.map((one) => [one, 0]));
  afterAll(async () => {
    console.info(outcomes, Object.fromEntries(met));
    expect(lab.masked).toEqual([]);
    await lab.close();
  });

  /** What the oracle says: an answer, or that an argument is refused; nothing where floats are too near to tell. */
  function wantedOf(expected: () => object): object | Refused | undefined {
    try {
      return expected();
    } catch (error) {
      if (error instanceof Unsure) return undefined;
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  async function check(
    query: string,
    variables: Record<string, unknown>,
    expected: () => object,
  ): Promise<keyof typeof outcomes> {
    const wanted = wantedOf(expected);
    if (wanted === undefined) {
      outcomes.unsure++;
      return 'unsure';
    }
    lab.statements.length = 0;
    const { data: answered, errors = [] } = await lab.subgraph.execute({ viewer: anonymous, query, variables });
    const about = () =>
      [query, JSON.stringify(variables, null, 1), ...errors, ...lab.masked.map(String), ...lab.statements].join('\n');
    if (wanted instanceof Refused) {
      outcomes.refused++;
      expect(errors[0]?.extensions?.code, about()).toBe(wanted.code);
      expect(errors[0]?.message.startsWith(wanted.message), about()).toBe(true);
      return 'refused';
    }
    outcomes.answered++;
    const found = differences(answered, wanted);
    expect(found.differences, about()).toEqual([]);
    expect([...new Set(errors.map(({ message }) => message))], about()).toEqual(
      found.overflows === 0 ? [] : [overflow],
    );
    return 'answered';
  }

  const worldOf = (table: TableName, rows = data[table]): World => ({ table, rows, data, now });

  /** Each row of the outer table with what `below` says of its related rows. */
  const forEachRow = ({ table, relation, to }: Place, below: (rows: readonly Row[]) => object): object => ({
    rows: {
      nodes: ordered(data[table], [], table, data).map((row) =>
        below(relatedRows(row, tables[table].relations[relation] as Join, data)),
      ),
    },
    to,
  });

  test.each([0, 1, 2])(
    'Groups, their order, numbers, totals and counterparts are those of the oracle; part %i.',
    async (part) => {
      await fc.assert(
        fc.asyncProperty(questions, async ([table, question, asked]) => {
          const { declared, passed } = argumentsOf(table);
          const query = `query (${declared}) { groups: ${table}GroupBy(${passed}) { ${selectGroups(question, asked)} } }`;
          let found: ReadonlySet<string> = new Set();
          const outcome = await check(query, variablesOf(question), () => {
            const answered = answer(question, worldOf(table));
            found = circumstancesOf(table, question, answered, data);
            return { groups: expectedGroups(question, asked, answered) };
          });
          if (outcome === 'answered') for (const one of found) met.set(one, (met.get(one) ?? 0) + 1);
        }),
        parameters(740, part),
      );
    },
    longest,
  );

  test(
    'Groups of related rows are those of the oracle for each row, in two statements more.',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, async ([place, [table, question, asked]]) => {
          const { declared, passed } = argumentsOf(table);
          const groups = `groups: ${place.relation}GroupBy(${passed}) { ${selectGroups(question, asked)} }`;
          const query = `query (${declared}) { rows: ${place.table}(first: 1000) { nodes { ${groups} } } }`;
          await check(query, variablesOf(question), () => {
            let total = 0;
            const { rows } = forEachRow(place, (related) => {
              const answered = answer(question, worldOf(table, related));
              total += answered.groups.length;
              return { groups: expectedGroups(question, asked, answered) };
            }) as { readonly rows: object };
            if (total > fillLimit && question.by.some(({ fill = 'NONE' }) => fill !== 'NONE'))
              throw new Refused('by', 'TOO_MANY_BUCKETS');
            return { rows };
          });
          // One more asks for the newest event, where that decides buckets or the period to compare with.
          expect(lab.statements.length).toBeLessThanOrEqual(question.timeRange?.anchor === 'DATA' ? 4 : 3);
        }),
        parameters(250),
      );
    },
    longest,
  );

  test(
    'Numbers over all rows and over related rows are those of the oracle.',
    async () => {
      const arguments_ = (table: TableName) => [
        'filter',
        'timeZone',
        ...(table === 'things' ? ['timeRange', 'compare'] : []),
      ];
      await fc.assert(
        fc.asyncProperty(nested, async ([place, [table, question, asked]]) => {
          const { declared } = argumentsOf(table);
          const used = declared
            .split(', ')
            .filter((one) => arguments_(table).some((name) => one.startsWith(`$${name}:`)));
          const passed = arguments_(table)
            .map((name) => `${name}: $${name}`)
            .join(', ');
          const numbers = `{ value { count ${selectionOf(asked, 'flat')} } previous { count ${selectionOf(asked, 'flat')} } }`;
          const query = `query (${used.join(', ')}) {
          all: ${table}Aggregate(${passed}) ${numbers}
          rows: ${place.table}(first: 1000) { nodes { numbers: ${place.relation}Aggregate(${passed}) ${numbers} } }
        }`;
          const whole: GroupQuestion = {
            by: [],
            filter: null,
            timeZone: 'UTC',
            weekStart: 1,
            orderBy: [],
            first: 1,
            offset: 0,
          };
          const { filter, timeZone, timeRange, compare } = question;
          const plain: GroupQuestion = {
            ...whole,
            filter,
            timeZone,
            ...(timeRange === undefined ? {} : { timeRange }),
            ...(compare === undefined ? {} : { compare }),
          };
          await check(query, variablesOf(plain), () => ({
            all: expectedAggregate(asked, answer(plain, worldOf(table))),
            rows: (
              forEachRow(place, (related) => ({
                numbers: expectedAggregate(asked, answer(plain, worldOf(table, related))),
              })) as { readonly rows: object }
            ).rows,
          }));
        }),
        parameters(250),
      );
    },
    longest,
  );

  test(`These were ${least} operations at least, in all circumstances that matter.`, () => {
    expect(outcomes.answered).toBeGreaterThanOrEqual(least);
    expect([...met].filter(([, count]) => count === 0).map(([one]) => one)).toEqual([]);
  });
});
