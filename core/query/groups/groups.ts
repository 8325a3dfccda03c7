import type { FieldNode, GraphQLObjectType } from 'graphql';
import { defined } from '../../defined.ts';
import { fieldOf, relationOf } from '../../model/find.ts';
import type { ModelObject, Relation } from '../../model/model.ts';
import { badInput } from '../arguments/bad-input.ts';
import { objectTypeOf } from '../arguments/fields/connection.ts';
import { type Arguments, type SelectedField, selectedFields } from '../arguments/fields/selected-fields.ts';
import { planFilter } from '../arguments/filters/filter.ts';
import type { Planner } from '../arguments/planner.ts';
import type { SelectionSite } from '../arguments/site.ts';
import { planTimeRange } from '../arguments/values/time-range.ts';
import { planTimeZone } from '../arguments/values/time-zone.ts';
import type { AggregateValues, Dimension, WeekDay } from '../plan/group-parts.ts';
import type { GroupPlan, GroupSelection, PlannedAggregate, PlannedGroups, ToOne } from '../plan/logical-plan.ts';
import { allOf, always, columnOf, tableOf } from '../plan/predicate.ts';
import { AggregateSet, type AggregateSite, planAggregateValues } from './aggregates.ts';
import { chooseBucket } from './automatic-bucket.ts';
import { type CompareTo, planPrevious } from './compare.ts';
import { planSeries, planTop } from './group-cuts.ts';
import { type GroupByInput, planDimensions } from './group-dimensions.ts';
import { planGroupOrder } from './group-order.ts';
import { closeRange } from './group-range.ts';
import { planHaving } from './having.ts';
import { planRelatedTables } from './related-tables.ts';
import { basisKey, type Population, populationsOf } from './withheld.ts';

export type PlanEntity = (selected: SelectedField, relation: Relation, type: GraphQLObjectType) => ToOne;

/** A `…GroupBy` or `…Aggregate` field at its position in an operation. */
export interface GroupField {
  readonly place: 'root' | 'nested';
  readonly nodes: readonly FieldNode[];
  readonly arguments: Arguments;
  /** Its type is `…Groups` or `…AggregateResult`. */
  readonly site: SelectionSite;
  /** Plans the entity of a group row; passed as an argument, because selections and groups contain each other. */
  readonly planEntity: PlanEntity;
}

export function planGroups(field: GroupField): PlannedGroups {
  const { arguments: args, site } = field;
  const { object, type, scope, planner } = site;
  const rows = planRows(args, object, planner);
  const range = closeRange(rows.range, rows.timeZone);
  const weekStart = (args.weekStart ?? 'MONDAY') as WeekDay;
  const dimensions = planDimensions((args.by ?? []) as readonly GroupByInput[], { object, planner, path: ['by'] }, () =>
    chooseBucket(range, weekStart),
  );
  const parts = selectedFields(field.nodes, type, scope);
  const groupType = objectTypeOf(type, 'nodes');
  const previous =
    args.compare === undefined || args.compare === null
      ? undefined
      : planPrevious(args.compare as CompareTo, range, {
          object,
          dimensions,
          filter: rows.filter,
          clock: { timeZone: rows.timeZone, weekStart },
        });
  const base = {
    kind: 'groups',
    object: object.typeName,
    table: tableOf(object),
    where: rows.where,
    timeZone: rows.timeZone,
    weekStart,
    ...defined({ range: rows.range }),
    ...(object.eventTime === undefined ? {} : { eventTime: columnOf(fieldOf(object, object.eventTime)) }),
    ...defined({ previous }),
    dataAsOf: needsDataAsOf(parts, site),
    ...minimumOf(object),
  } as const;
  const wanted = parts.filter(({ name }) => name === 'nodes' || name === 'totalCount' || name === 'meta');
  const totalsNodes = parts.filter(({ name }) => name === 'totals').flatMap(({ nodes }) => nodes);
  const set = new AggregateSet(object);
  const totals = new AggregateSet(object);
  const nodes = parts.filter(({ name }) => name === 'nodes').flatMap((part) => part.nodes);
  const having = planHaving(args.having, { set, planner, path: ['having'] });
  const top = planTop(args, dimensions, set);
  const fill = planFill(args, dimensions, planner);
  const series = planSeries(args, dimensions, set, fill);
  if (series?.rest === 'merged' && object.minimumGroupSize !== undefined) set.addBasis();
  const order = planGroupOrder(args.orderBy, dimensions, set, ['orderBy']);
  const page = planGroupPage(args, field.place, planner);
  const groupSite = { object, type: groupType, scope, planEntity: field.planEntity };
  const selection = planGroupSelection(nodes, { ...groupSite, dimensions, set });
  const totalsSelection = planGroupSelection(totalsNodes, { ...groupSite, dimensions: [], set: totals });
  const grouped = {
    ...base,
    dimensions,
    aggregates: set.all,
    ...planRelated([set], object, planner),
    ...defined({ having, top, series, fill }),
  };
  const common = {
    kind: 'groupBy',
    contractVersion: object.contractVersion,
    pageSize: (args.first ?? undefined) === undefined ? 'default' : 'asked',
    dimensions,
    ...(wanted.length === 0 ? {} : { groups: { ...grouped, order, page, selection } }),
  } as const;
  if (totalsNodes.length === 0) return common;
  const relatedOfTotals = planRelated([totals], object, planner);
  const populations = populationsOf({ ...minimumOf(object), ...relatedOfTotals });
  const totalsWithBases = withBases(totalsSelection, totals, populations);
  const plan: GroupPlan = {
    ...base,
    dataAsOf: 'unneeded',
    dimensions: [],
    aggregates: totals.all,
    ...relatedOfTotals,
    order: [],
    selection: totalsWithBases,
  };
  if (populations.length === 0) return { ...common, totals: plan };
  const relatedOfBoth = planRelated([set, totals], object, planner);
  for (const { relation } of populations) set.addBasis(relation);
  const counted = { ...grouped, aggregates: set.all, ...relatedOfBoth };
  const shown = {
    current: planShown(counted, 'current'),
    ...(previous === undefined ? {} : { compared: planShown(counted, 'compared') }),
  };
  return { ...common, totals: plan, shown };
}

function minimumOf({ minimumGroupSize }: ModelObject): Pick<GroupPlan, 'minimumGroupSize'> {
  return minimumGroupSize === undefined ? {} : { minimumGroupSize };
}

/**
 * The plan that counts the rows of the shown groups. Conditions on groups are ignored, because another operation may
 * show the groups that they drop; but a series consists of the rows that they keep.
 */
function planShown(groups: Omit<GroupPlan, 'selection' | 'order'>, period: 'current' | 'compared'): GroupPlan {
  const { having, top: _top, fill: _fill, page: _page, ...base } = groups;
  return {
    ...base,
    ...(having === undefined || groups.series === undefined ? {} : { having }),
    dataAsOf: 'unneeded',
    order: [],
    selection: { dimensions: [], values: { values: [], parts: [] }, toOne: [], flags: [] },
    shownRows: period,
  };
}

/** The selection with the row counts behind its aggregates. */
function withBases(selection: GroupSelection, set: AggregateSet, populations: readonly Population[]): GroupSelection {
  const bases = populations.map((one) => ({ key: basisKey(one), aggregate: set.addBasis(one.relation) }));
  const add = <Some extends Omit<GroupSelection, 'previous'>>(part: Some): Some => ({
    ...part,
    values: { ...part.values, values: [...part.values.values, ...bases] },
  });
  const { previous, ...now } = selection;
  return { ...add(now), ...(previous === undefined ? {} : { previous: add(previous) }) };
}

/** Plans an aggregate field. */
export function planAggregate({ nodes, arguments: args, site }: GroupField): PlannedAggregate {
  const { object, type, scope, planner } = site;
  const rows = planRows(args, object, planner);
  const set = new AggregateSet(object);
  const valueSite = { object, type: objectTypeOf(type, 'value'), scope };
  const parts = selectedFields(nodes, type, scope);
  const valuesOf = (name: string): AggregateValues => {
    const selected = parts.filter((part) => part.name === name).flatMap((part) => part.nodes);
    return planAggregateValues(selected, valueSite, set);
  };
  const values = valuesOf('value');
  const previousValues = valuesOf('previous');
  const compare = (args.compare ?? undefined) as CompareTo | undefined;
  const previous =
    compare === undefined
      ? undefined
      : planPrevious(compare, closeRange(rows.range, rows.timeZone), {
          object,
          dimensions: [],
          filter: rows.filter,
          clock: { timeZone: rows.timeZone, weekStart: 'MONDAY' },
        });
  const plan: GroupPlan = {
    kind: 'groups',
    object: object.typeName,
    table: tableOf(object),
    where: rows.where,
    timeZone: rows.timeZone,
    weekStart: 'MONDAY',
    ...(object.eventTime === undefined ? {} : { eventTime: columnOf(fieldOf(object, object.eventTime)) }),
    ...defined({ previous }),
    dataAsOf: needsDataAsOf(parts, site),
    ...minimumOf(object),
    dimensions: [],
    aggregates: set.all,
    ...planRelated([set], object, planner),
    order: [],
    selection: {
      dimensions: [],
      values,
      toOne: [],
      flags: object.minimumGroupSize === undefined ? [] : ['suppressed'],
      ...(previous === undefined ? {} : { previous: { dimensions: [], values: previousValues, toOne: [], flags: [] } }),
    },
  };
  return { kind: 'aggregate', plan, contractVersion: object.contractVersion };
}

function needsDataAsOf(parts: readonly SelectedField[], { type, scope }: SelectionSite): GroupPlan['dataAsOf'] {
  const meta = parts.filter(({ name }) => name === 'meta');
  const fields = meta.flatMap(({ nodes }) => selectedFields(nodes, objectTypeOf(type, 'meta'), scope));
  return fields.some(({ name }) => name === 'dataAsOf') ? 'needed' : 'unneeded';
}

/** Plans the rows that are grouped. */
function planRows(args: Arguments, object: ModelObject, planner: Planner) {
  const timeZone = planTimeZone(args.timeZone, ['timeZone']);
  const range = planTimeRange(args.timeRange, { object, planner, path: ['timeRange'] }, timeZone);
  const filter = planFilter(args.filter, { object, planner, path: ['filter'] }) ?? always;
  return { timeZone, filter, where: allOf([range?.where ?? always, filter]), range: range?.bounds };
}

/** The context for selecting fields of group rows. */
interface GroupSite extends AggregateSite {
  readonly dimensions: readonly Dimension[];
  readonly set: AggregateSet;
  readonly planEntity: PlanEntity;
}

function planGroupSelection(nodes: readonly FieldNode[], site: GroupSite): GroupSelection {
  const { object, type, scope, dimensions, set, planEntity } = site;
  const toOne: ToOne[] = [];
  const entries: { key: string; dimension: number }[] = [];
  const flags = new Set<GroupSelection['flags'][number]>();
  let previous: GroupSelection['previous'];
  for (const field of selectedFields(nodes, type, scope)) {
    const relation = relationOf(object, field.name);
    if (field.name === 'partial' || field.name === 'suppressed' || field.name === 'other') flags.add(field.name);
    else if (field.name === 'previous') {
      const inner = planGroupSelection(field.nodes, site);
      previous = omitPrevious(inner);
    } else if (relation !== undefined) {
      const isGrouped = relation.on.every((pair) =>
        dimensions.some(({ kind, name }) => kind === 'column' && name === pair.from),
      );
      if (isGrouped) toOne.push(planEntity(field, relation, type));
    } else {
      const dimension = dimensions.findIndex(({ name }) => name === field.name);
      if (dimension >= 0) entries.push({ key: field.key, dimension });
    }
  }
  return {
    dimensions: entries,
    values: planGroupNumbers(nodes, site, set),
    toOne,
    flags: [...flags],
    ...defined({ previous }),
  };
}

function omitPrevious({ dimensions, values, toOne, flags }: GroupSelection): Omit<GroupSelection, 'previous'> {
  return { dimensions, values, toOne, flags };
}

/** The metrics of a group row, and the column aggregates below `aggregate`. */
function planGroupNumbers(nodes: readonly FieldNode[], site: AggregateSite, set: AggregateSet): AggregateValues {
  const { object, type, scope } = site;
  const values: { key: string; aggregate: number }[] = [];
  const parts: { key: string; part: AggregateValues }[] = [];
  for (const field of selectedFields(nodes, type, scope)) {
    if (field.name === 'count' || object.metrics.some(({ name }) => name === field.name)) {
      values.push({ key: field.key, aggregate: set.addMetric(field.name) });
    } else if (field.name === 'aggregate') {
      parts.push({
        key: field.key,
        part: planAggregateValues(field.nodes, { object, type: objectTypeOf(type, 'aggregate'), scope }, set),
      });
    }
  }
  return { values, parts };
}

function planFill(args: Arguments, dimensions: readonly Dimension[], planner: Planner): GroupPlan['fill'] {
  const by = (args.by ?? []) as readonly GroupByInput[];
  const filled = by.flatMap(({ fill }, index) =>
    fill === undefined || fill === null || fill === 'NONE' ? [] : [{ index, fill }],
  );
  const [only, second] = filled;
  if (only === undefined) return undefined;
  if (second !== undefined)
    throw badInput(
      ['by', second.index, 'fill'],
      'The gaps of one dimension only can be filled; leave fill out of the others.',
    );
  if (dimensions[only.index]?.kind !== 'bucket')
    throw badInput(['by', only.index, 'fill'], 'Only a time has gaps that can be filled; leave fill out here.');
  return { dimension: only.index, with: only.fill, limit: planner.limits.fillBuckets };
}

function planGroupPage(
  args: Arguments,
  place: 'root' | 'nested',
  planner: Planner,
): { readonly first: number; readonly offset: number } {
  const { limits } = planner;
  const first = (args.first ?? (place === 'root' ? limits.defaultGroups : limits.defaultNestedGroups)) as number;
  const offset = (args.offset ?? 0) as number;
  if (first < 0) throw badInput(['first'], `${first} is negative; give 0 or more.`);
  if (offset < 0) throw badInput(['offset'], `${offset} is negative; give 0 or more.`);
  return { first, offset };
}

/** The tables that measures read beside the object's own. */
function planRelated(sets: readonly AggregateSet[], object: ModelObject, planner: Planner): Pick<GroupPlan, 'related'> {
  const expressions = sets
    .flatMap(({ all }) => all)
    .flatMap((aggregate) => (aggregate.kind === 'metric' ? [aggregate.metric.expression] : []));
  const related = planRelatedTables(expressions, object, planner);
  return related.length === 0 ? {} : { related };
}
