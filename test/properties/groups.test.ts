import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, Near, Overflow } from './group-answers.ts';
import { now, randomGroupData } from './group-data.ts';
import { randomQuestion, randomSelection } from './group-inputs.ts';
import { type AggregateOf, Unsure, type Wanted } from './group-numbers.ts';
import {
  type Answer,
  answer,
  type Counterpart,
  type Group,
  type GroupQuestion,
  Refused,
  type World,
  writeValue,
} from './group-oracle.ts';
import { type Lab, openLab } from './lab.ts';
import type { Data, TableName } from './tables.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
console.info(`The operations and data of test/properties/groups.test.ts are generated from seed ${seed}.`);

const helpers: Readonly<Record<TableName, string>> = { things: 'Things', owners: 'Owners', parts: 'Parts' };
const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** What of the rows of a group is asked, as GraphQL below `aggregate`. */
function selectionOf(asked: readonly AggregateOf[]): string {
  const fields = Map.groupBy(asked, ({ field }) => field);
  const inner = [...fields].map(
    ([field, all]) => `${field} { ${all.map(({ function: name }) => fieldOf(name)).join(' ')} }`,
  );
  return inner.length === 0 ? '' : `aggregate { ${inner.join(' ')} }`;
}

function fieldOf(name: AggregateOf['function']): string {
  const [using = '', q] = name.split(' ');
  const field = using.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return q === undefined ? field : `${aliasOf(q)}: quantile(q: ${q})`;
}

function aliasOf(q: string): string {
  return `q${q.replace('.', '_')}`;
}

function nameOf({ function: name }: AggregateOf): string {
  const [, q] = name.split(' ');
  return q === undefined ? fieldOf(name) : aliasOf(q);
}

function written(wanted: Wanted): unknown {
  switch (wanted.kind) {
    case 'none':
      return null;
    case 'integer':
      return Number.isSafeInteger(Number(wanted.value)) ? Number(wanted.value) : new Overflow();
    case 'decimal': {
      const digits = String(wanted.cents < 0n ? -wanted.cents : wanted.cents).padStart(3, '0');
      return `${wanted.cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    }
    case 'float':
      return wanted.isExact ? wanted.value : new Near(wanted.value, wanted.scale);
    case 'value':
      return wanted.value;
  }
}

type NumberOf = (asked: AggregateOf | 'count') => Wanted;

function numbers(asked: readonly AggregateOf[], numberOf: NumberOf): object {
  const fields = Map.groupBy(asked, ({ field }) => field);
  const aggregate = [...fields].map(([field, all]) => [
    field,
    Object.fromEntries(all.map((one) => [nameOf(one), written(numberOf(one))])),
  ]);
  return {
    count: written(numberOf('count')),
    ...(asked.length === 0 ? {} : { aggregate: Object.fromEntries(aggregate) }),
  };
}

/** The result as the API should give it. */
function expectedGroups(question: GroupQuestion, asked: readonly AggregateOf[], answered: Answer): object {
  const values = (group: Group) =>
    Object.fromEntries(
      question.by.map(({ dimension }, index) => {
        const value = group.values[index];
        return [dimension, value === undefined ? null : writeValue(value, answered.clock)];
      }),
    );
  const row = (group: Group) => ({
    ...values(group),
    ...numbers(asked, (one) => answered.numberOf(group, one)),
  });
  const previous = (found: Counterpart | null) =>
    found === null ? null : { ...row(found.group), partial: found.partial };
  const total: Group = { values: [], rows: answered.rows };
  return {
    nodes: answered.page.map((group) => ({
      ...row(group),
      partial: answered.isPartial(group),
      previous: previous(answered.previousOf(group)),
    })),
    totals: numbers(asked, (one) => answered.numberOf(total, one)),
    totalCount: answered.groups.length,
    grain: answered.width?.grain ?? null,
    step: answered.width?.step ?? null,
  };
}

function argumentsOf(table: TableName): { readonly declared: string; readonly passed: string } {
  const helper = helpers[table];
  const types = {
    by: `[${helper}GroupBy!]!`,
    filter: `${helper}Filter`,
    timeZone: 'String',
    weekStart: 'DayOfWeek',
    having: `${helper}Having`,
    topPer: `${helper}Top`,
    orderBy: `[${helper}GroupOrder!]`,
    first: 'Int',
    offset: 'Int',
    ...(table === 'things' ? { timeRange: 'TimeRange', compare: 'Compare' } : {}),
  };
  return {
    declared: Object.entries(types)
      .map(([name, type]) => `$${name}: ${type}`)
      .join(', '),
    passed: Object.keys(types)
      .map((name) => `${name}: $${name}`)
      .join(', '),
  };
}

function selectGroups({ by }: GroupQuestion, asked: readonly AggregateOf[]): string {
  const row = `${by.map(({ dimension }) => dimension).join(' ')} count ${selectionOf(asked)} partial`;
  const totals = `totals { count ${selectionOf(asked)} }`;
  return `nodes { ${row} previous { ${row} } } ${totals} totalCount grain step`;
}

describe('groups over generated tables', () => {
  let data: Data;
  let lab: Lab;
  beforeAll(async () => {
    [data] = fc.sample(randomGroupData, { seed, numRuns: 1 }) as [Data];
    lab = await openLab(data, now);
  });
  afterAll(async () => {
    expect(lab.masked).toEqual([]);
    await lab.close();
  });

  const outcomes = { answered: 0, refused: 0, unsure: 0 };

  /** Compares one answer with the oracle's, which may refuse an argument, or not know because floats are too near. */
  async function check(
    question: GroupQuestion,
    table: TableName,
    operation: { readonly query: string; readonly variables: Record<string, unknown> },
    expected: () => object,
  ): Promise<void> {
    let wanted: object | Refused;
    try {
      wanted = expected();
    } catch (error) {
      if (error instanceof Unsure) {
        outcomes.unsure++;
        return;
      }
      if (!(error instanceof Refused)) throw error;
      wanted = error;
    }
    lab.statements.length = 0;
    const result = await lab.subgraph.execute(operation);
    const about = () =>
      [
        JSON.stringify({ table, question }, null, 1),
        JSON.stringify(result.errors),
        ...lab.masked.map(String),
        ...lab.statements,
      ].join('\n');
    if (wanted instanceof Refused) {
      outcomes.refused++;
      expect(result.errors?.[0]?.extensions?.code, about()).toBe('BAD_USER_INPUT');
      expect(String(result.errors?.[0]?.message).startsWith(wanted.message), about()).toBe(true);
      return;
    }
    outcomes.answered++;
    const found = differences(JSON.parse(JSON.stringify(result.data)), wanted);
    expect(found.differences, about()).toEqual([]);
    expect([...new Set(result.errors?.map(({ message }) => message))], about()).toEqual(
      found.overflows === 0
        ? []
        : ['The data holds a whole number beyond ±(2^53 − 1), which JSON numbers do not hold exactly.'],
    );
  }

  const variablesOf = (question: GroupQuestion) => ({
    ...question,
    weekStart: weekDays[question.weekStart - 1],
  });
  const questions = fc
    .constantFrom<TableName>('things', 'things', 'things', 'things', 'things', 'parts', 'owners')
    .chain((table) => fc.tuple(fc.constant(table), randomQuestion(table), randomSelection(table)));

  test('Groups, their order, numbers, totals and counterparts are those of the oracle.', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ([table, question, asked]) => {
        const { declared, passed } = argumentsOf(table);
        const query = `query (${declared}) { groups: ${table}GroupBy(${passed}) { ${selectGroups(question, asked)} } }`;
        const world: World = { table, rows: data[table], data, now };
        await check(question, table, { query, variables: variablesOf(question) }, () => ({
          groups: expectedGroups(question, asked, answer(question, world)),
        }));
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 1700), endOnFailure: true },
    );
    expect(outcomes.unsure).toBeLessThan(outcomes.answered / 5);
    console.info(outcomes);
  });
});
