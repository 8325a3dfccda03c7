import type { GraphQLObjectType } from 'graphql';
import { RequestError } from '../../errors/request-error.ts';
import { fieldOf, hasCursors, relationOf } from '../../model/find.ts';
import type { CustomField, EntityStub, ModelObject, Relation } from '../../model/model.ts';
import { type ConnectionField, objectTypeOf, selectedParts } from '../arguments/connection.ts';
import { stableText } from '../arguments/field-key.ts';
import { planFilter } from '../arguments/filter.ts';
import { planNestedField } from '../arguments/nested-field.ts';
import { planOrder } from '../arguments/order.ts';
import { planPage } from '../arguments/page.ts';
import type { Planner } from '../arguments/planner.ts';
import {
  type OperationScope,
  type SelectedField,
  type SelectionNodes,
  selectedFields,
} from '../arguments/selected-fields.ts';
import { planTimeRange } from '../arguments/time-range.ts';
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

/** What the selection on a row type asks of the row: columns, and related rows with their own selections. */
export function planSelection(
  nodes: SelectionNodes,
  owner: ModelObject | EntityStub,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): RowSelection {
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
      numbers.push(
        planNestedField(selected.nodes, () =>
          planNumbers(selected, related, owner, type, below(scope, planner), planner),
        ),
      );
    } else if (relation === undefined) {
      columns.push({ key: selected.key, field: fieldOf(owner, selected.name) });
    } else if (relation.kind === 'toOne') {
      toOne.push(
        planNestedField(selected.nodes, () =>
          planToOne(selected, relation, owner, type, below(scope, planner), planner),
        ),
      );
    } else {
      toMany.push(
        planNestedField(selected.nodes, () =>
          planToMany(selected, relation, owner, type, below(scope, planner), planner),
        ),
      );
    }
  }
  const needs = planNeeds(custom, owner, planner);
  return { columns: [...columns, ...needs.columns], toOne: [...toOne, ...needs.toOne], toMany, numbers };
}

function below(scope: OperationScope, planner: Planner): OperationScope {
  const { relationDepth } = planner.limits;
  if (scope.depth < relationDepth) return { ...scope, depth: scope.depth + 1 };
  throw new RequestError('RELATIONS_TOO_DEEP', `Relations may be nested ${relationDepth} levels deep.`);
}

interface NumbersOf {
  readonly kind: 'aggregate' | 'groupBy';
  readonly relation: Relation;
}

/** The to-many relation whose aggregate or groups a field is: `sessionsAggregate`, `sessionsGroupBy`. */
function numbersOf(owner: ModelObject | EntityStub, field: string): NumbersOf | undefined {
  const match = /^(.+)(Aggregate|GroupBy)$/.exec(field);
  const relation =
    match === null || owner.fields.some(({ name }) => name === field) ? undefined : relationOf(owner, match[1] ?? '');
  if (relation?.kind !== 'toMany') return undefined;
  return { kind: match?.[2] === 'Aggregate' ? 'aggregate' : 'groupBy', relation };
}

function planNumbers(
  selected: SelectedField,
  { kind, relation }: NumbersOf,
  owner: ModelObject | EntityStub,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): RelatedNumbers {
  const target = targetOf(relation, planner);
  const field = groupField('nested', selected, objectTypeOf(type, selected.name), target, scope, planner);
  const planned = planNumbersField(kind, field, target, scope, planner);
  return { key: selected.key, on: joinColumns(relation, owner, target), planned };
}

/** A group-by or aggregate field, as planning needs it. */
export function groupField(
  place: 'root' | 'nested',
  selected: Pick<SelectedField, 'nodes' | 'arguments'>,
  type: GraphQLObjectType,
  object: ModelObject,
  scope: OperationScope,
  planner: Planner,
): GroupField {
  return {
    place,
    nodes: selected.nodes,
    arguments: selected.arguments,
    type,
    planEntity: (field, relation, groupType) => planToOne(field, relation, object, groupType, scope, planner),
  };
}

function planToOne(
  selected: SelectedField,
  relation: Relation,
  owner: ModelObject | EntityStub,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): ToOne {
  const targetType = objectTypeOf(type, selected.name);
  // The foreign key of a reference into another domain is all that this domain knows of the target.
  if (relation.crossDomain && relation.foreignKeyOn === 'from') {
    const stub = planner.stub(relation.to);
    const selection = planSelection(selected.nodes, stub, targetType, scope, planner);
    return { kind: 'referenced', key: selected.key, on: joinColumns(relation, owner, stub), selection };
  }
  const target = targetOf(relation, planner);
  const selection = planSelection(selected.nodes, target, targetType, scope, planner);
  return {
    kind: 'joined',
    key: selected.key,
    table: tableOf(target),
    on: joinColumns(relation, owner, target),
    selection,
  };
}

function planToMany(
  selected: SelectedField,
  relation: Relation,
  owner: ModelObject | EntityStub,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): ToMany {
  const target = targetOf(relation, planner);
  const list = planList(
    {
      field: `${owner.typeName}.${selected.name}`,
      place: 'nested',
      nodes: selected.nodes,
      arguments: selected.arguments,
    },
    target,
    objectTypeOf(type, selected.name),
    scope,
    planner,
  );
  return { key: selected.key, on: joinColumns(relation, owner, target), list };
}

function targetOf(relation: Relation, planner: Planner): ModelObject {
  const target = planner.object(relation.to);
  if (target === undefined) throw new Error(`The mesh has no object ${relation.to}.`);
  return target;
}

/** What a connection asks: its page with the selection of `nodes` and `edges.node` together, and its summary. */
export function planList(
  connection: ConnectionField,
  object: ModelObject,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): List {
  const args = connection.arguments;
  const where = allOf([
    planTimeRange(args.timeRange, object, planner, ['timeRange'])?.where ?? always,
    planFilter(args.filter, object, planner, ['filter']) ?? always,
  ]);
  const order = planOrder(args.orderBy, object, planner, ['orderBy']);
  const { filter, timeRange, orderBy } = args;
  const cursorScope = `${connection.field} ${stableText([filter ?? null, timeRange ?? null, orderBy ?? null])}`;
  const page = planPage(args, connection.place, planner, cursorScope);
  const selected = selectedParts(connection.nodes, type, scope);
  const selection = planSelection(selected.rows, object, objectTypeOf(type, 'nodes'), scope, planner);
  // Without a key that everybody may see no row can be found again: its cursor would be null (`PageInfo`).
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
