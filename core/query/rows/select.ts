import { RequestError } from '../../errors/request-error.ts';
import { fieldOf, hasCursors, relationOf } from '../../model/find.ts';
import type { CustomField, EntityStub, ModelObject, Relation } from '../../model/model.ts';
import { type ConnectionField, objectTypeOf, selectedParts } from '../arguments/fields/connection.ts';
import { stableText } from '../arguments/fields/field-key.ts';
import { planNestedField } from '../arguments/fields/nested-field.ts';
import { planPage } from '../arguments/fields/page.ts';
import { type SelectedField, type SelectionNodes, selectedFields } from '../arguments/fields/selected-fields.ts';
import { planFilter } from '../arguments/filters/filter.ts';
import { planOrder } from '../arguments/order.ts';
import type { SelectionSite } from '../arguments/site.ts';
import { planTimeRange } from '../arguments/values/time-range.ts';
import type { GroupField } from '../groups/groups.ts';
import { planNumbers as planNumbersField } from '../groups/numbers.ts';
import { joinColumns } from '../plan/join.ts';
import type {
  List,
  ListRows,
  RelatedNumbers,
  RowSelection,
  SelectedColumn,
  SummaryColumn,
  ToMany,
  ToOne,
} from '../plan/logical-plan.ts';
import { allOf, always, columnOf, tableOf } from '../plan/predicate.ts';
import { customFieldOf, planNeeds } from './custom-fields.ts';

/** The context of a selection on rows; of a stub's rows, this domain knows only the keys. */
type RowSite = SelectionSite<ModelObject | EntityStub>;

/** Plans the selection on a row type: columns, and related rows with their own selections. */
export function planSelection(nodes: SelectionNodes, site: RowSite): RowSelection {
  const { object: owner, type, scope, planner } = site;
  const columns: SelectedColumn[] = [];
  const toOne: ToOne[] = [];
  const toMany: ToMany[] = [];
  const numbers: RelatedNumbers[] = [];
  const custom: CustomField[] = [];
  for (const selected of selectedFields(nodes, type, scope)) {
    const customField = customFieldOf(owner, selected.name);
    if (customField !== undefined) {
      custom.push(customField);
      continue;
    }
    const relation = relationOf(owner, selected.name);
    const related = relation === undefined ? numbersOf(owner, selected.name) : undefined;
    if (related !== undefined) {
      numbers.push(planNestedField(selected.nodes, () => planNumbers(selected, related, below(site))));
    } else if (relation === undefined) {
      columns.push({ key: selected.key, field: fieldOf(owner, selected.name) });
    } else if (relation.kind === 'toOne') {
      toOne.push(planNestedField(selected.nodes, () => planToOne(selected, relation, below(site))));
    } else {
      toMany.push(planNestedField(selected.nodes, () => planToMany(selected, relation, below(site))));
    }
  }
  const needs = planNeeds(custom, owner, planner);
  return { columns: [...columns, ...needs.columns], toOne: [...toOne, ...needs.toOne], toMany, numbers };
}

/** The site of a field of the rows, one relation further from the field of `Query`. */
function below(site: RowSite): RowSite {
  const { scope, planner } = site;
  const { relationDepth } = planner.limits;
  if (scope.depth < relationDepth) return { ...site, scope: { ...scope, depth: scope.depth + 1 } };
  throw new RequestError(
    'RELATIONS_TOO_DEEP',
    `Relations are nested more than ${relationDepth} levels deep, which is the limit; ask for the deeper rows in another operation.`,
  );
}

interface NumbersOf {
  readonly kind: 'aggregate' | 'groupBy';
  readonly relation: Relation;
}

/** The to-many relation behind an aggregate or group field: `sessionsAggregate`, `sessionsGroupBy`. */
function numbersOf(owner: ModelObject | EntityStub, field: string): NumbersOf | undefined {
  const match = /^(.+)(Aggregate|GroupBy)$/.exec(field);
  const relation =
    match === null || owner.fields.some(({ name }) => name === field) ? undefined : relationOf(owner, match[1] ?? '');
  if (relation?.kind !== 'toMany') return undefined;
  return { kind: match?.[2] === 'Aggregate' ? 'aggregate' : 'groupBy', relation };
}

function planNumbers(selected: SelectedField, { kind, relation }: NumbersOf, site: RowSite): RelatedNumbers {
  const target = targetOf(relation, site);
  const field = groupField('nested', selected, {
    ...site,
    object: target,
    type: objectTypeOf(site.type, selected.name),
  });
  return { key: selected.key, on: joinColumns(relation, site.object, target), planned: planNumbersField(kind, field) };
}

/** A group-by or aggregate field in the form that planning needs. */
export function groupField(
  place: 'root' | 'nested',
  selected: Pick<SelectedField, 'nodes' | 'arguments'>,
  site: SelectionSite,
): GroupField {
  return {
    place,
    nodes: selected.nodes,
    arguments: selected.arguments,
    site,
    planEntity: (field, relation, type) => planToOne(field, relation, { ...site, type }),
  };
}

function planToOne(selected: SelectedField, relation: Relation, site: RowSite): ToOne {
  const { object: owner, planner } = site;
  const type = objectTypeOf(site.type, selected.name);
  // Of a reference into another domain, this domain only knows the foreign key.
  if (relation.crossDomain && relation.foreignKeyOn === 'from') {
    const stub = planner.stub(relation.to);
    const selection = planSelection(selected.nodes, { ...site, object: stub, type });
    return { kind: 'referenced', key: selected.key, on: joinColumns(relation, owner, stub), selection };
  }
  const target = targetOf(relation, site);
  const selection = planSelection(selected.nodes, { ...site, object: target, type });
  return {
    kind: 'joined',
    key: selected.key,
    table: tableOf(target),
    on: joinColumns(relation, owner, target),
    selection,
  };
}

function planToMany(selected: SelectedField, relation: Relation, site: RowSite): ToMany {
  const { object: owner } = site;
  const target = targetOf(relation, site);
  const list = planList(
    {
      field: `${owner.typeName}.${selected.name}`,
      place: 'nested',
      nodes: selected.nodes,
      arguments: selected.arguments,
    },
    { ...site, object: target, type: objectTypeOf(site.type, selected.name) },
  );
  return { key: selected.key, on: joinColumns(relation, owner, target), list };
}

function targetOf(relation: Relation, { planner }: RowSite): ModelObject {
  const target = planner.object(relation.to);
  if (target === undefined) throw new Error(`The mesh has no object ${relation.to}.`);
  return target;
}

/** Plans a connection: its page with the merged selection of `nodes` and `edges.node`, and its summary. */
export function planList(connection: ConnectionField, site: SelectionSite): List {
  const { object, type, scope, planner } = site;
  const args = connection.arguments;
  const where = allOf([
    planTimeRange(args.timeRange, { object, planner, path: ['timeRange'] })?.where ?? always,
    planFilter(args.filter, { object, planner, path: ['filter'] }) ?? always,
  ]);
  const order = planOrder(args.orderBy, { object, planner, path: ['orderBy'] });
  const { filter, timeRange, orderBy } = args;
  const cursorScope = `${connection.field} ${stableText([filter ?? null, timeRange ?? null, orderBy ?? null])}`;
  const page = planPage(args, connection.place, planner, cursorScope);
  const selected = selectedParts(connection.nodes, type, scope);
  const selection = planSelection(selected.rows, { ...site, type: objectTypeOf(type, 'nodes') });
  // Without a key that everybody may see, no row can be identified: its cursor is null (`PageInfo`).
  const areCursorsAsked = selected.cursors === 'needed' && hasCursors(object);
  const rows: ListRows = { order, page, selection, ...(areCursorsAsked ? { cursorScope } : {}) };
  return {
    table: tableOf(object),
    where,
    ...(selected.page === 'needed' ? { rows } : {}),
    summary: selected.summary.flatMap((kind): readonly SummaryColumn[] => {
      if (kind === 'totalCount') return [{ kind }];
      return object.eventTime === undefined ? [] : [{ kind, column: columnOf(fieldOf(object, object.eventTime)) }];
    }),
    contractVersion: object.contractVersion,
  };
}
