import { Near, Overflow } from './group-answers.ts';
import type { AggregateOf, Wanted } from './group-numbers.ts';
import { writeValue } from './group-oracle.ts';
import type { Answer, Counterpart, Group, GroupQuestion } from './group-question.ts';
import type { Row, TableName } from './tables.ts';

/** Questions as operations, and answers of the oracle as the API should write them. */

const helpers: Readonly<Record<TableName, string>> = { things: 'Things', owners: 'Owners', parts: 'Parts' };
const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** What of rows is asked as GraphQL, below `aggregate` in a group. */
export function selectionOf(asked: readonly AggregateOf[], place: 'group' | 'flat' = 'group'): string {
  const fields = Map.groupBy(asked, ({ field }) => field);
  const inner = [...fields].map(
    ([field, all]) => `${field} { ${all.map(({ function: name }) => fieldOf(name)).join(' ')} }`,
  );
  return inner.length === 0 || place === 'flat' ? inner.join(' ') : `aggregate { ${inner.join(' ')} }`;
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

/** As the type `…Aggregate` has them. */
function flatNumbers(asked: readonly AggregateOf[], numberOf: NumberOf): object {
  const fields = [...Map.groupBy(asked, ({ field }) => field)].map(([field, all]) => [
    field,
    Object.fromEntries(all.map((one) => [nameOf(one), written(numberOf(one))])),
  ]);
  return Object.fromEntries(fields);
}

function numbersOf(asked: readonly AggregateOf[], numberOf: NumberOf): object {
  const aggregate = asked.length === 0 ? {} : { aggregate: flatNumbers(asked, numberOf) };
  return { count: written(numberOf('count')), ...aggregate };
}

/** The result as the API should give it. */
export function expectedGroups(question: GroupQuestion, asked: readonly AggregateOf[], answered: Answer): object {
  const values = (group: Group) =>
    Object.fromEntries(
      question.by.map(({ dimension }, index) => {
        const value = group.values[index];
        return [dimension, value === undefined ? null : writeValue(value, answered.clock)];
      }),
    );
  const row = (group: Group) => ({
    ...values(group),
    ...numbersOf(asked, (one) => answered.numberOf(group, one)),
    other: group.other ?? false,
  });
  const previous = (found: Counterpart | null) =>
    found === null ? null : { ...row(found.group), partial: found.partial };
  const total: Group = { values: [], rows: answered.rows };
  const earlier = answered.previousRows && { values: [], rows: answered.previousRows };
  return {
    nodes: answered.page.map((group) => ({
      ...row(group),
      partial: answered.isPartial(group),
      previous: previous(answered.previousOf(group)),
    })),
    totals: {
      ...numbersOf(asked, (one) => answered.numberOf(total, one)),
      previous: earlier && numbersOf(asked, (one) => answered.numberOf(earlier, one)),
    },
    totalCount: answered.groups.length,
    grain: answered.width?.grain ?? null,
    step: answered.width?.step ?? null,
  };
}

export function argumentsOf(table: TableName): { readonly declared: string; readonly passed: string } {
  const helper = helpers[table];
  const types = {
    by: `[${helper}GroupBy!]!`,
    filter: `${helper}Filter`,
    timeZone: 'String',
    weekStart: 'DayOfWeek',
    having: `${helper}Having`,
    topPer: `${helper}Top`,
    series: `${helper}Series`,
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

/** All of the answer, or those parts that `isKept` says yes to. */
export function selectGroups(
  { by }: GroupQuestion,
  asked: readonly AggregateOf[],
  isKept: () => boolean = () => true,
): string {
  const some = (parts: readonly string[]) => parts.filter(isKept).join(' ');
  const row = () =>
    `__typename ${some([...by.map(({ dimension }) => dimension), 'count', selectionOf(asked.filter(isKept)), 'partial', 'other'])}`;
  const numbers = () => `__typename ${some(['count'])} ${selectionOf(asked.filter(isKept))}`;
  const totals = `totals { ${numbers()} ${some([`previous { ${numbers()} }`])} }`;
  const previous = () => some([`previous { ${row()} }`]);
  return some([`nodes { ${row()} ${previous()} }`, totals, 'totalCount', 'grain', 'step']);
}

export function variablesOf(question: GroupQuestion): Record<string, unknown> {
  return { ...question, weekStart: weekDays[question.weekStart - 1] };
}

export function expectedAggregate(asked: readonly AggregateOf[], answered: Answer): object {
  const over = (rows: readonly Row[]) => {
    const numberOf: NumberOf = (one) => answered.numberOf({ values: [], rows }, one);
    return { count: written(numberOf('count')), ...flatNumbers(asked, numberOf) };
  };
  return {
    value: over(answered.rows),
    previous: answered.previousRows === null ? null : over(answered.previousRows),
  };
}
