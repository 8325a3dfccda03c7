import { askedRelation } from '../../../model/find.ts';
import type { Field, Relation } from '../../../model/model.ts';
import { seenAcross } from '../../../model/relations/across.ts';
import { joinColumns } from '../../plan/join.ts';
import {
  allOf,
  always,
  type ColumnOperand,
  never,
  type Predicate,
  type RelatedCountOperand,
  tableOf,
} from '../../plan/predicate.ts';
import { elsewhereOf, isAsked } from '../across.ts';
import { beyondLimit } from '../bad-input.ts';
import { type ArgumentSite, memberOf } from '../site.ts';
import { planJsonFilter } from './filter-json.ts';
import { planLeaf } from './filter-leaf.ts';
import { checkFilterSize } from './filter-size.ts';

/** An input object after coercion. */
export type FilterInput = Readonly<Record<string, unknown>>;

/**
 * A filter argument as a predicate. Undefined when it has no condition: null and `{}` are ignored, as are empty members
 * of `and`/`or`, and a `not` of these (`docs/querying.md`). Throws BAD_USER_INPUT with the path of the wrong member.
 */
export function planFilter(input: unknown, site: ArgumentSite, depth = 1): Predicate | undefined {
  const { planner, path } = site;
  if (!isInput(input)) return undefined;
  if (depth === 1) checkFilterSize(input, planner.limits, path);
  if (depth > planner.limits.filterDepth) {
    throw beyondLimit(
      'FILTER_TOO_DEEP',
      path,
      `The filter is nested more than ${planner.limits.filterDepth} levels deep, which is the limit; nest fewer conditions in each other.`,
    );
  }
  const parts: Predicate[] = [];
  for (const [member, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    const part = planMember(member, value, memberOf(site, member), depth);
    if (part !== undefined) parts.push(part);
  }
  return parts.length === 0 ? undefined : allOf(parts);
}

function planMember(member: string, value: unknown, site: ArgumentSite, depth: number): Predicate | undefined {
  const { object } = site;
  switch (member) {
    case 'and':
    case 'or':
      return planCombination(member, value, site, depth);
    case 'not': {
      const inner = planFilter(value, site, depth + 1);
      return inner === undefined ? undefined : { kind: 'not', of: inner };
    }
    default: {
      const field = object.fields.find((candidate) => candidate.name === member);
      if (field !== undefined) return planField(value, [field], site);
      const relation = askedRelation(object, member);
      if (relation === undefined) throw new Error(`The filter of ${object.typeName} has no member ${member}.`);
      return planRelation(value, relation, site, depth);
    }
  }
}

function planCombination(kind: 'and' | 'or', value: unknown, site: ArgumentSite, depth: number): Predicate | undefined {
  if (!Array.isArray(value)) return undefined;
  const parts = value
    .map((part, index) => planFilter(part, memberOf(site, index), depth + 1))
    .filter((part): part is Predicate => part !== undefined);
  return parts.length === 0 ? undefined : { kind, of: parts };
}

/** A column, or a member of a nested object at any depth. */
function planField(value: unknown, columns: readonly [Field, ...Field[]], site: ArgumentSite): Predicate | undefined {
  if (!isInput(value)) return undefined;
  const field = columns.at(-1) ?? columns[0];
  const operand: ColumnOperand = { kind: 'column', path: columns };
  if (field.type.kind === 'json') return planJsonFilter(value, operand, site.planner, site.path);
  const parts: Predicate[] = [];
  for (const [member, wanted] of Object.entries(value)) {
    if (wanted === undefined) continue;
    const at = memberOf(site, member);
    const inner =
      field.type.kind === 'object' ? field.type.fields.find((candidate) => candidate.name === member) : undefined;
    const part =
      inner === undefined
        ? planLeaf({ ...at, operand, type: field.type, operator: member, wanted })
        : planField(wanted, [...columns, inner], at);
    if (part !== undefined) parts.push(part);
  }
  return parts.length === 0 ? undefined : allOf(parts);
}

/** A to-one relation filters by its row; a to-many relation by some, every, none or the count of its rows. */
function planRelation(value: unknown, relation: Relation, site: ArgumentSite, depth: number): Predicate | undefined {
  const { object, planner } = site;
  const owned = planner.object(relation.to);
  if (owned === undefined || !isInput(value)) return undefined;
  const target = relation.crossDomain ? seenAcross(owned) : owned;
  const asked = isAsked(relation, owned, site);
  const table = tableOf(target);
  const on = joinColumns(relation, object, target);
  // Conditions for another domain are planned here, too, so that a mistake has the same error as anywhere else.
  const exists = (where: Predicate, filter: FilterInput): Predicate =>
    asked
      ? { kind: 'existsElsewhere', elsewhere: elsewhereOf(relation, target, site), filter }
      : { kind: 'exists', table, on, where };
  const inner = (wanted: unknown, at: ArgumentSite) => planFilter(wanted, { ...at, object: target }, depth + 1);
  if (relation.kind === 'toOne') {
    const where = inner(value, site);
    return where === undefined ? undefined : exists(where, value);
  }
  const parts: Predicate[] = [];
  for (const [member, wanted] of Object.entries(value)) {
    if (wanted === null || wanted === undefined) continue;
    const at = memberOf(site, member);
    if (member === 'count') {
      const operand: RelatedCountOperand = { kind: 'relatedCount', table, on };
      for (const part of planCount(wanted, operand, at)) parts.push(part);
      continue;
    }
    // Here `{}` is a condition: any row at all.
    const planned = inner(wanted, at);
    const where = planned ?? always;
    const filter = wanted as FilterInput;
    if (member === 'some') parts.push(exists(where, filter));
    else if (member === 'none') parts.push({ kind: 'not', of: exists(where, filter) });
    // No row fails an empty filter; in another domain, its complement would be ignored as well.
    else if (planned !== undefined || !asked)
      parts.push({ kind: 'not', of: exists({ kind: 'not', of: where }, { not: filter }) });
  }
  return parts.length === 0 ? undefined : allOf(parts);
}

function planCount(value: unknown, operand: RelatedCountOperand, site: ArgumentSite): readonly Predicate[] {
  if (!isInput(value)) return [];
  const type = { kind: 'scalar', scalar: 'Long', storage: { kind: 'integer', bits: 64, signed: true } } as const;
  return Object.entries(value)
    .filter(([, wanted]) => wanted !== undefined)
    .map(([operator, wanted]) => {
      if (operator !== 'isNull') return planLeaf({ ...memberOf(site, operator), operand, type, operator, wanted });
      if (wanted === null) return undefined;
      return wanted === true ? never : always; // A count is never null.
    })
    .filter((part): part is Predicate => part !== undefined);
}

function isInput(value: unknown): value is FilterInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
