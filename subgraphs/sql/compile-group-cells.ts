import type { Field, ScalarType } from '../model/model.ts';
import type { AggregateValues, Dimension, GroupPlan } from '../plan/group-plan.ts';
import { Cells } from './cells.ts';
import { compileSelection } from './compile-selection.ts';
import { compileValue } from './compile-value.ts';
import { type CompiledQuery, selectList } from './compiled-query.ts';
import { countParameter, type Fragment, joinFragments, parameter, sql } from './fragment.ts';
import { bucketEnd, columns, compileDataAsOf, isBucket } from './group-columns.ts';
import type { Compilation, Scope } from './scope.ts';
import type { RowShape } from './statement.ts';

/**
 * The page of each partition, with the entities that its dimensions lead to. The first group always comes along, since
 * every row tells how many there are; the reader drops it when the page does not hold it.
 */
export function compileGroupCells(groups: Fragment, plan: GroupPlan, compilation: Compilation): CompiledQuery {
  const { selection } = plan;
  const alias = compilation.alias();
  const cells = new Cells();
  const partition = cells.add(sql`${alias}.${columns.partition}`);
  const number = cells.add(compilation.dialect.cast(sql`${alias}.${columns.number}`, integer));
  const total = cells.add(compilation.dialect.cast(sql`${alias}.${columns.total}`, integer));
  const dataAsOf = cells.add(dataAsOfText(plan, compilation));
  const entities = compileSelection(
    { columns: [], toOne: selection.toOne, toMany: [], numbers: [] },
    dimensionScope(plan, alias),
    cells,
    'text',
    compilation,
  );
  const entries: RowShape['entries'][number][] = [...entities.row.entries];
  for (const { key, dimension } of selection.dimensions)
    entries.push(dimensionEntry(key, dimension, plan, alias, cells, compilation));
  entries.push(
    ...valueEntries(selection.values, plan, (index) => sql`${alias}.${columns.aggregate(index)}`, cells, compilation),
  );
  for (const flag of selection.flags) {
    const value = flag === 'partial' ? compilePartial(plan, alias, compilation) : sql`FALSE`;
    entries.push({
      key: flag,
      value: { kind: 'value', index: cells.add(value), type: booleanType, encoding: 'text', field: flag },
    });
  }
  if (selection.previous !== undefined && plan.previous !== undefined) {
    const present = cells.add(sql`${alias}.${columns.found}`);
    const row = {
      entries: valueEntries(
        selection.previous,
        plan,
        (index) => sql`${alias}.${columns.previous(index)}`,
        cells,
        compilation,
      ),
    };
    entries.push({ key: 'previous', value: { kind: 'row', present, row } });
  }
  const from = joinFragments([sql`(${groups}) AS ${alias}`, ...entities.joins], sql` `);
  const place = sql`${alias}.${columns.number}`;
  const { page } = plan;
  const where =
    page === undefined
      ? sql`TRUE`
      : sql`(${place} > ${countParameter(page.offset)} AND ${place} <= ${countParameter(page.offset + page.first)}) OR ${place} = 1`;
  const query = sql`SELECT ${selectList(cells)} FROM ${from} WHERE ${where} ORDER BY ${alias}.${columns.partition}, ${place}`;
  const shape = {
    kind: 'groups',
    partition,
    number,
    total,
    dataAsOf,
    dataAsOfType: plan.eventTime?.path[0].type ?? booleanType,
    row: { entries },
    ...(page === undefined ? {} : { page }),
  } as const;
  return { query, width: cells.all.length, shape };
}

const integer = { kind: 'integer', bits: 32, signed: true } as const;
const booleanType: ScalarType = { kind: 'scalar', scalar: 'Boolean', storage: { kind: 'boolean' } };

/** Metrics, and the numbers below `aggregate`, as cells and where they stand. */
function valueEntries(
  values: AggregateValues,
  plan: GroupPlan,
  columnAt: (index: number) => Fragment,
  cells: Cells,
  compilation: Compilation,
): RowShape['entries'] {
  const numbers = values.values.map(({ key, aggregate }): RowShape['entries'][number] => {
    const { type, kind } = plan.aggregates[aggregate] ?? {};
    if (type === undefined) throw new Error(`There is no aggregate ${aggregate}.`);
    const index = cells.add(compileValue(columnAt(aggregate), type, compilation));
    const isCount = kind === 'rows' || isCounting(plan, aggregate);
    return {
      key,
      value: { kind: 'value', index, type, encoding: 'text', field: key, ...(isCount ? { empty: 0 } : {}) },
    };
  });
  const parts = values.parts.map(({ key, part }): RowShape['entries'][number] => ({
    key,
    value: { kind: 'part', row: { entries: valueEntries(part, plan, columnAt, cells, compilation) } },
  }));
  return [...numbers, ...parts];
}

/** Counts are 0 where there are no rows; everything else is null. */
function isCounting(plan: GroupPlan, index: number): boolean {
  const aggregate = plan.aggregates[index];
  return (
    aggregate?.kind === 'column' &&
    (aggregate.function.startsWith('count') || aggregate.function === 'approxCountDistinct')
  );
}

function dimensionEntry(
  key: string,
  index: number,
  plan: GroupPlan,
  alias: Fragment,
  cells: Cells,
  compilation: Compilation,
): RowShape['entries'][number] {
  const dimension = plan.dimensions[index];
  if (dimension === undefined) throw new Error(`There is no dimension ${index}.`);
  const value = sql`${alias}.${columns.dimension(index)}`;
  if (isBucket(dimension) && dimension.type.storage.kind !== 'date') {
    const instant = cells.add(compilation.dialect.asText(value, utcTimestamp));
    const local = cells.add(compilation.dialect.asText(sql`${alias}.${columns.local(index)}`, utcTimestamp));
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

/** The foreign keys that were grouped by, as columns of a row. */
function dimensionScope(plan: GroupPlan, alias: Fragment): Scope {
  return {
    column({ name }: Field) {
      const index = plan.dimensions.findIndex((dimension) => dimension.kind === 'column' && dimension.name === name);
      if (index < 0) throw new Error(`${name} is not grouped by.`);
      return sql`${alias}.${columns.dimension(index)}`;
    },
  };
}

/** Whether a bucket is cut by the range, or not over yet in the data. */
function compilePartial(plan: GroupPlan, alias: Fragment, compilation: Compilation): Fragment {
  const index = plan.dimensions.findIndex(isBucket);
  const dimension = plan.dimensions[index];
  if (dimension === undefined || !isBucket(dimension)) return sql`FALSE`;
  const isDate = dimension.type.storage.kind === 'date';
  const local = sql`${alias}.${columns.local(index)}`;
  const start = isDate ? local : sql`${alias}.${columns.dimension(index)}`;
  const end = isDate
    ? bucketEnd(dimension, { instant: local, local }, { ...plan, timeZone: 'UTC' }, compilation)
    : bucketEnd(dimension, { instant: start, local }, plan, compilation);
  const { from, to } = plan.range ?? {};
  const conditions = [
    ...(from === undefined ? [] : [sql`${start} < ${parameter(from, utcTimestamp)}`]),
    ...(to === undefined ? [] : [sql`${end} > ${parameter(to, utcTimestamp)}`]),
    sql`${end} > ${compileDataAsOf(plan, compilation)}`,
  ];
  return sql`coalesce(${joinFragments(conditions, sql` OR `)}, FALSE)`;
}

function dataAsOfText(plan: GroupPlan, compilation: Compilation): Fragment {
  const type = plan.eventTime?.path[0].type;
  if (type?.kind !== 'scalar') return sql`NULL`;
  const storage = type.storage.kind === 'timestamp' && !type.storage.zoned ? utcTimestamp : type.storage;
  return compilation.dialect.asText(compileDataAsOf(plan, compilation), storage);
}
