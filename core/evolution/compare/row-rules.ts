import type { RowRule } from '../../model/access/access.ts';
import { isEqual } from '../equal.ts';

/**
 * Whether every row that passes the first rule also passes the second, for every viewer. False if the rules alone do
 * not prove it. A rule returns no rows to a viewer who lacks one of its claims, so the second must not need a further
 * claim.
 */
export function impliesRule(first: RowRule, second: RowRule): boolean {
  const claims = new Set(claimsOf(first));
  return claimsOf(second).every((claim) => claims.has(claim)) && implies(first, second);
}

function claimsOf(rule: RowRule): readonly string[] {
  switch (rule.kind) {
    case 'and':
    case 'or':
      return rule.of.flatMap(claimsOf);
    case 'not':
      return claimsOf(rule.of);
    case 'condition':
      return rule.operand.kind === 'claim' ? [rule.operand.claim] : [];
  }
}

function implies(first: RowRule, second: RowRule): boolean {
  if (isEqual(first, second)) return true;
  if (second.kind === 'and') return second.of.every((part) => implies(first, part));
  if (first.kind === 'or') return first.of.length > 0 && first.of.every((part) => implies(part, second));
  if (first.kind === 'and' && first.of.some((part) => implies(part, second))) return true;
  if (second.kind === 'or' && second.of.some((part) => implies(first, part))) return true;
  return first.kind === 'condition' && second.kind === 'condition' && impliesCondition(first, second);
}

type Condition = RowRule & { readonly kind: 'condition' };

function impliesCondition(first: Condition, second: Condition): boolean {
  if (first.field !== second.field) return false;
  if (first.operand.kind !== 'value' || second.operand.kind !== 'value') return false;
  const [own, other] = [listOf(first.operand.value), listOf(second.operand.value)];
  const isOneOf = first.operator === 'eq' || first.operator === 'in';
  const isNoneOf = first.operator === 'ne' || first.operator === 'notIn';
  switch (second.operator) {
    case 'eq':
    case 'in':
      return isOneOf && own.every((value) => other.includes(value));
    case 'ne':
    case 'notIn':
      return (
        (isNoneOf && other.every((value) => own.includes(value))) ||
        (isOneOf && !own.some((value) => other.includes(value)))
      );
    case 'isNull':
      return other[0] === false && first.operator !== 'isNull' && !isNoneOf;
    case 'lt':
    case 'lte':
      return (first.operator === 'lt' || first.operator === 'lte') && isBelow(first, second);
    case 'gt':
    case 'gte':
      return (first.operator === 'gt' || first.operator === 'gte') && isBelow(second, first);
  }
}

/** Whether the first condition's number is less than the second's. */
function isBelow(lower: Condition, upper: Condition): boolean {
  if (lower.operand.kind !== 'value' || upper.operand.kind !== 'value') return false;
  const [low, high] = [lower.operand.value, upper.operand.value];
  if (typeof low !== 'number' || typeof high !== 'number') return false;
  return low < high;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
