import type { TimeBounds } from '../../../core/query/plan/group-parts.ts';
import { sharedName } from '../../../core/sdl/prefix.ts';
import type { GroupRequest, RowsRequest } from '../groups/group-request.ts';
import type { Scorecard, Side } from '../scorecard.ts';
import { translateFilter } from './side-filter.ts';

/** A GraphQL operation for the subgraph of a side. */
export interface SideOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The data that is requested from a side. */
export interface SideQuestion {
  readonly rows: RowsRequest;
  /** The range, with its ends. */
  readonly range: TimeBounds | undefined;
  /** Absent where no groups are requested. */
  readonly groups?: { readonly request: GroupRequest; readonly limit: number };
  /** Indexes of the measures in groups and totals. */
  readonly measures: readonly number[];
  readonly totals: 'wanted' | 'unwanted';
  readonly meta: 'wanted' | 'unwanted';
}

/** Aliases of the fields: for the range, and for the compared one. */
export const aliases = {
  groups: { now: 'groups', before: 'earlierGroups' },
  totals: { now: 'totals', before: 'earlierTotals' },
  meta: 'meta',
} as const;

const metaFields = 'meta { contractVersion dataAsOf quality fresh served truncated approximate sql }';

/**
 * One operation for a side's groups and numbers, of the range and of the compared one; undefined when nothing is
 * requested. Values are variables, so that equal operations with different values have one text.
 */
export function writeOperation(scorecard: Scorecard, index: number, question: SideQuestion): SideOperation | undefined {
  const side = scorecard.sides[index];
  if (side === undefined) throw new Error(`The scorecard ${scorecard.name} has no side ${index}.`);
  const { rows, groups, totals } = question;
  const measures = question.measures.filter((measure) => scorecard.measures[measure]?.side === index);
  const numbers = measures.map((measure) => `m${measure}: ${scorecard.measures[measure]?.metric}`).join(' ');
  const hasPrevious = rows.previous !== undefined;
  const fields: string[] = [];
  if (groups !== undefined) {
    const names = groups.request.by.map(
      (_dimension, place) => `d${place}: ${dimensionOf(scorecard, index, groups, place)}`,
    );
    // Totals are requested with their groups: the side withholds totals that would reveal a small group.
    const beside = totals === 'wanted' && measures.length > 0 ? ` totals { ${numbers} suppressed }` : '';
    const selection = `nodes { ${names.join(' ')} ${numbers} suppressed } totalCount${beside}`;
    fields.push(groupField(side, aliases.groups.now, 'range', selection));
    if (hasPrevious) fields.push(groupField(side, aliases.groups.before, 'earlier', selection));
  }
  if (groups === undefined && totals === 'wanted' && measures.length > 0) {
    const selection = `value { ${numbers} } suppressed`;
    fields.push(numberField(side, aliases.totals.now, 'range', selection));
    if (hasPrevious) fields.push(numberField(side, aliases.totals.before, 'earlier', selection));
  }
  if (question.meta === 'wanted') fields.push(numberField(side, aliases.meta, 'range', metaFields));
  if (fields.length === 0) return undefined;
  const text = fields.join(' ');
  const declared = variableTypes(side, scorecard).filter(([name]) => text.includes(`$${name}`));
  const values = variableValues(scorecard, index, question);
  return {
    query: `query (${declared.map(([name, type]) => `$${name}: ${type}`).join(', ')}) { ${text} }`,
    variables: Object.fromEntries(
      declared.map(([name]) => [name, values[name]]).filter(([, value]) => value !== undefined),
    ),
  };
}

function groupField(side: Side, alias: string, range: 'range' | 'earlier', selection: string): string {
  return `${alias}: ${side.collection}GroupBy(by: $by, ${rowArguments(side, range)}, weekStart: $weekStart, first: $first) { ${selection} }`;
}

function numberField(side: Side, alias: string, range: 'range' | 'earlier', selection: string): string {
  return `${alias}: ${side.collection}Aggregate(${rowArguments(side, range)}) { ${selection} }`;
}

function rowArguments({ eventTime }: Side, range: 'range' | 'earlier'): string {
  return `filter: $filter, ${eventTime === undefined ? '' : `timeRange: $${range}, `}timeZone: $timeZone`;
}

function variableTypes(
  { helper }: Side,
  { prefix = '' }: Scorecard,
): readonly (readonly [name: string, type: string])[] {
  return [
    ['by', `[${helper}GroupBy!]!`],
    ['filter', `${helper}Filter`],
    ['range', sharedName('TimeRange', prefix)],
    ['earlier', sharedName('TimeRange', prefix)],
    ['timeZone', 'String'],
    ['weekStart', sharedName('DayOfWeek', prefix)],
    ['first', 'Int'],
  ];
}

function variableValues(
  scorecard: Scorecard,
  side: number,
  { rows, range, groups }: SideQuestion,
): Readonly<Record<string, unknown>> {
  const { timeZone, weekStart } = rows.clock;
  const by = groups?.request.by.map((dimension, place) => ({
    dimension: dimensionOf(scorecard, side, groups, place),
    ...(dimension.kind === 'bucket' ? dimension.width : {}),
  }));
  return {
    by,
    filter: translateFilter(rows.filter, { scorecard, side, timeZone, conditions: rows.conditions }) ?? undefined,
    range,
    earlier: rows.previous?.range,
    timeZone,
    weekStart,
    first: groups?.limit,
  };
}

/** The dimension's name in the side. */
function dimensionOf(
  scorecard: Scorecard,
  side: number,
  { request }: NonNullable<SideQuestion['groups']>,
  place: number,
): string {
  const dimension = request.by[place];
  const column = dimension && scorecard.dimensions[dimension.conformed]?.columns[side];
  if (dimension === undefined || column === undefined) throw new Error(`There is no dimension ${place}.`);
  return dimension.kind === 'part' ? `${column.dimension}_${dimension.part}` : column.dimension;
}
