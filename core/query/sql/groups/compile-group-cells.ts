import { defined } from '../../../defined.ts';
import type { ScalarType } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import type { AggregateValues, Dimension, GroupFlag } from '../../plan/group-parts.ts';
import type { GroupPlan, GroupSelection } from '../../plan/logical-plan.ts';
import { Cells } from '../cells.ts';
import { type CompiledQuery, selectList } from '../compiled-query.ts';
import { compileValue } from '../expressions/compile-value.ts';
import { countParameter, type Fragment, identifier, joinFragments, sql } from '../fragment.ts';
import { compileSelection } from '../rows/compile-selection.ts';
import { type Compilation, readableScope, type Scope } from '../scope.ts';
import type { RowShape } from '../statement.ts';
import { compileCut, compileDataAsOf, compilePartial } from './compile-range.ts';
import { columns, isBucket } from './group-columns.ts';

/**
 * The page of each partition, with the entities of its dimensions. The first group is always included, since every row
 * contains the total; the reader drops it when it is outside of the page. At least one row is returned, because it
 * contains the newest event.
 */
export function compileGroupCells(groups: Fragment, plan: GroupPlan, compilation: Compilation): CompiledQuery {
  const alias = compilation.alias();
  const cells = new Cells();
  const partition = cells.add(sql`${alias}.${columns.partition}`);
  const number = cells.add(compilation.dialect.cast(sql`${alias}.${columns.number}`, integer));
  const total = cells.add(compilation.dialect.cast(sql`${alias}.${columns.total}`, integer));
  const dataAsOf = plan.dataAsOf === 'needed' ? cells.add(dataAsOfText(plan, compilation)) : undefined;
  const row: GroupRow = { plan, alias, cells, compilation };
  const current = compileSide(plan.selection, currentSide, row);
  const entries: RowShape['entries'][number][] = [...current.entries];
  const joins = [...current.joins];
  if (plan.selection.previous !== undefined && plan.previous !== undefined) {
    const present = cells.add(sql`${alias}.${columns.found}`);
    const previous = compileSide(plan.selection.previous, previousSide, row);
    for (const join of previous.joins) joins.push(join);
    entries.push({ key: 'previous', value: { kind: 'row', present, row: { entries: previous.entries } } });
  }
  const place = sql`${alias}.${columns.number}`;
  const { page } = plan;
  const isShown =
    page === undefined
      ? sql`TRUE`
      : sql`((${place} > ${countParameter(page.offset)} AND ${place} <= ${countParameter(page.offset + page.first)}) OR ${place} = 1)`;
  const numbered = sql`(${groups}) AS ${alias}`;
  const source =
    dataAsOf === undefined ? numbered : sql`(SELECT 1) AS ${identifier('one')} LEFT JOIN ${numbered} ON ${isShown}`;
  const from = joinFragments([source, ...joins], sql` `);
  const where = dataAsOf === undefined ? isShown : sql`TRUE`;
  const query = sql`SELECT ${selectList(cells)} FROM ${from} WHERE ${where} ORDER BY ${alias}.${columns.partition}, ${place}`;
  const shape = {
    kind: 'groups',
    partition,
    number,
    total,
    ...(dataAsOf === undefined
      ? {}
      : { dataAsOf: { index: dataAsOf, type: plan.eventTime?.path[0].type ?? booleanType } }),
    row: { entries },
    ...defined({ page }),
  } as const;
  return { query, width: cells.all.length, shape };
}

const integer = { kind: 'integer', bits: 32, signed: true } as const;
const booleanType: ScalarType = { kind: 'scalar', scalar: 'Boolean', storage: { kind: 'boolean' } };

/** The columns of a group: its own, or those of its counterpart in the compared period. */
interface Side {
  readonly dimension: (index: number) => Fragment;
  readonly local: (index: number) => Fragment;
  readonly aggregate: (index: number) => Fragment;
  readonly partial: (plan: GroupPlan, alias: Fragment, compilation: Compilation) => Fragment;
}

const currentSide: Side = { ...columns, partial: compilePartial };
const previousSide: Side = {
  dimension: columns.previousDimension,
  local: columns.previousLocal,
  aggregate: columns.previousAggregate,
  partial: compileCut,
};

/** A group row under construction: `alias` is the relation with its columns. */
interface GroupRow {
  readonly plan: GroupPlan;
  readonly alias: Fragment;
  readonly cells: Cells;
  readonly compilation: Compilation;
}

function compileSide(
  selection: Omit<GroupSelection, 'previous'>,
  side: Side,
  row: GroupRow,
): { readonly entries: RowShape['entries']; readonly joins: readonly Fragment[] } {
  const { plan, alias, cells, compilation } = row;
  const entities = compileSelection(
    { columns: [], toOne: selection.toOne, toMany: [], numbers: [] },
    { scope: dimensionScope(plan, alias), cells, encoding: 'text' },
    compilation,
  );
  const dimensions = selection.dimensions.map(({ key, dimension }) => dimensionEntry(key, dimension, side, row));
  const at = (index: number): Fragment => sql`${alias}.${side.aggregate(index)}`;
  const flags = selection.flags.map((flag): RowShape['entries'][number] => {
    const value = flag === 'partial' ? side.partial(plan, alias, compilation) : compileFlag(flag, side, plan, alias);
    return {
      key: flag,
      value: { kind: 'value', index: cells.add(value), type: booleanType, encoding: 'text', field: flag },
    };
  });
  return {
    entries: [...entities.row.entries, ...dimensions, ...valueEntries(selection.values, at, row), ...flags],
    joins: entities.joins,
  };
}

function compileFlag(flag: Exclude<GroupFlag, 'partial'>, side: Side, plan: GroupPlan, alias: Fragment): Fragment {
  if (flag === 'suppressed') {
    const index = plan.aggregates.findIndex(({ kind }) => kind === 'suppressed');
    // A bucket that fills a gap has no rows to hide.
    return index < 0 ? sql`FALSE` : sql`coalesce(${alias}.${side.aggregate(index)}, FALSE)`;
  }
  return plan.series !== undefined ? sql`${alias}.${columns.other}` : sql`FALSE`;
}

/** Adds metrics, and the aggregates below `aggregate`, as cells, and returns their positions. */
function valueEntries(
  values: AggregateValues,
  columnAt: (index: number) => Fragment,
  row: GroupRow,
): RowShape['entries'] {
  const { plan, cells, compilation } = row;
  const numbers = values.values.map(({ key, aggregate }): RowShape['entries'][number] => {
    const type = plan.aggregates[aggregate]?.type;
    if (type === undefined) throw new Error(`There is no aggregate ${aggregate}.`);
    const index = cells.add(compileValue(columnAt(aggregate), type, compilation));
    return { key, value: { kind: 'value', index, type, encoding: 'text', field: key } };
  });
  const parts = values.parts.map(({ key, part }): RowShape['entries'][number] => ({
    key,
    value: { kind: 'part', row: { entries: valueEntries(part, columnAt, row) } },
  }));
  return [...numbers, ...parts];
}

function dimensionEntry(
  key: string,
  index: number,
  side: Side,
  { plan, alias, cells, compilation }: GroupRow,
): RowShape['entries'][number] {
  const dimension = plan.dimensions[index];
  if (dimension === undefined) throw new Error(`There is no dimension ${index}.`);
  const value = sql`${alias}.${side.dimension(index)}`;
  if (isBucket(dimension) && dimension.type.storage.kind !== 'date') {
    const instant = cells.add(compilation.dialect.asText(value, utcTimestamp));
    const local = cells.add(compilation.dialect.asText(sql`${alias}.${side.local(index)}`, utcTimestamp));
    return { key, value: { kind: 'bucket', instant, local, timeZone: plan.timeZone } };
  }
  const type = canonicalType(dimension);
  return {
    key,
    value: {
      kind: 'value',
      index: cells.add(compileValue(value, type, compilation)),
      type,
      encoding: 'text',
      field: dimension.name,
    },
  };
}

const utcTimestamp = { kind: 'timestamp', zoned: false, timeZone: 'UTC' } as const;

/** Timestamps are grouped in their comparable form, which is UTC. */
function canonicalType({ type }: Dimension): Dimension['type'] {
  if (type.kind !== 'scalar' || type.storage.kind !== 'timestamp' || type.storage.zoned) return type;
  return { ...type, storage: utcTimestamp };
}

/** The grouped foreign keys, as columns of a row. */
function dimensionScope(plan: GroupPlan, alias: Fragment): Scope {
  return readableScope(({ name }: Field) => {
    const index = plan.dimensions.findIndex((dimension) => dimension.kind === 'column' && dimension.name === name);
    if (index < 0) throw new Error(`${name} is not grouped by.`);
    return sql`${alias}.${columns.dimension(index)}`;
  });
}

function dataAsOfText(plan: GroupPlan, compilation: Compilation): Fragment {
  const type = plan.eventTime?.path[0].type;
  if (type?.kind !== 'scalar') return sql`NULL`;
  const storage = type.storage.kind === 'timestamp' && !type.storage.zoned ? utcTimestamp : type.storage;
  return compilation.dialect.asText(compileDataAsOf(plan, compilation), storage);
}
