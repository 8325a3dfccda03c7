import { askedRelation, fieldOf, openPrimaryKey } from '../../model/find.ts';
import type { Field, ModelObject } from '../../model/model.ts';
import { seenAcross } from '../../model/relations/across.ts';
import type { ElsewhereColumn } from '../plan/elsewhere.ts';
import { joinColumns } from '../plan/join.ts';
import type { OrderTerm } from '../plan/logical-plan.ts';
import { columnOf, type RelatedColumnOperand, tableOf } from '../plan/predicate.ts';
import { columnElsewhere, isAsked } from './across.ts';
import { badInput } from './bad-input.ts';
import { type ArgumentSite, memberOf } from './site.ts';

interface OrderInput {
  readonly field?: string | null;
  readonly relation?: string | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/**
 * The order of a list, made total by appending the primary key. Without a key all sortable columns are appended, so
 * that only the order of equal rows is undefined. Direction defaults to ascending, nulls to last.
 */
export function planOrder(input: unknown, site: ArgumentSite): readonly OrderTerm[] {
  const inputs = Array.isArray(input) ? (input as readonly OrderInput[]) : [];
  // A repeated term never decides the order.
  const seen = new Set<string>();
  const given = inputs.flatMap((term, index) => {
    const planned = planTerm(term, memberOf(site, index));
    const name = `${term.field ?? ''} ${term.relation ?? ''}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [planned];
  });
  const ordered = new Set(given.map((term) => (term.operand.kind === 'column' ? term.operand.path[0].name : '')));
  const rest = totalizingFields(site.object).filter((field) => !ordered.has(field.name));
  const appended = openPrimaryKey(site.object) === undefined ? 'column' : 'key';
  return [...given, ...rest.map((field): OrderTerm => ({ ...term(columnOf(field), 'ASC', 'LAST'), appended }))];
}

function planTerm(input: OrderInput, site: ArgumentSite): OrderTerm {
  const { object, path } = site;
  const { field, relation } = input;
  const direction = input.direction ?? 'ASC';
  const nulls = input.nulls ?? 'LAST';
  if ((field ?? undefined) !== undefined && (relation ?? undefined) !== undefined) {
    throw badInput(
      path,
      'field and relation are both given; give exactly one of them, and a second entry for the other.',
    );
  }
  if (field) return term(columnOf(fieldOf(object, field)), direction, nulls);
  if (relation) return term(relatedColumn(relation, memberOf(site, 'relation')), direction, nulls);
  throw badInput(path, 'Neither field nor relation is given; give exactly one of them.');
}

/** `customer_country` is the field `country` of the to-one relation `customer`; names contain no other underscore. */
function relatedColumn(name: string, site: ArgumentSite): RelatedColumnOperand | ElsewhereColumn {
  const { object, planner } = site;
  const [relationName = '', fieldName = ''] = name.split('_');
  const relation = askedRelation(object, relationName);
  const target = relation && planner.object(relation.to);
  if (relation === undefined || target === undefined)
    throw new Error(`The order of ${object.typeName} has no ${name}.`);
  if (isAsked(relation, target, site)) return columnElsewhere(relation, target, fieldName, site);
  return {
    kind: 'relatedColumn',
    table: tableOf(target),
    on: joinColumns(relation, object, target),
    column: columnOf(fieldOf(relation.crossDomain ? seenAcross(target) : target, fieldName)),
  };
}

function totalizingFields(object: ModelObject): readonly Field[] {
  const key = openPrimaryKey(object);
  if (key !== undefined) return key.fields.map((name) => fieldOf(object, name));
  return object.fields.filter((field) => field.type.kind === 'scalar' || field.type.kind === 'enum');
}

function term(operand: OrderTerm['operand'], direction: OrderTerm['direction'], nulls: OrderTerm['nulls']): OrderTerm {
  return { operand, direction, nulls };
}
