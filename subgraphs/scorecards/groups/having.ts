import type { ArgumentPath } from '../../../core/errors/request-error.ts';
import { holdsInOrder, meaningOf, type OrderComparison } from '../../../core/model/comparisons.ts';
import { badInput, beyondLimit, notOfGroups } from '../../../core/query/arguments/bad-input.ts';
import { memberOf } from '../../../core/query/arguments/site.ts';
import type { PlanLimits } from '../../../core/query/plan/limits.ts';
import { metricOf, type Scorecard, type ScorecardMetric } from '../scorecard.ts';
import { type Comparable, comparable, compareValues, identityOf, type ScalarValue } from './values.ts';

/** A condition on groups. Each is true or false: a missing number only passes `ne`, `notIn` and `isNull`. */
export type GroupCondition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly GroupCondition[] }
  | { readonly kind: 'not'; readonly of: GroupCondition }
  | { readonly kind: 'isNull'; readonly metric: ScorecardMetric }
  /** `values` contains the `identityOf` of each value. */
  | { readonly kind: 'in'; readonly metric: ScorecardMetric; readonly values: ReadonlySet<string> }
  | {
      readonly kind: 'compare';
      readonly metric: ScorecardMetric;
      readonly operator: 'eq' | OrderComparison;
      readonly value: Comparable;
    };

/** The context of a condition on a scorecard's groups. */
interface HavingSite {
  readonly scorecard: Scorecard;
  readonly limits: Pick<PlanLimits, 'filterDepth'>;
  readonly path: ArgumentPath;
}

/** A `having` argument; undefined when it has no condition. Null and `{}` are ignored as in filters. */
export function planHaving(input: unknown, site: HavingSite, depth = 1): GroupCondition | undefined {
  const { scorecard, limits, path } = site;
  if (typeof input !== 'object' || input === null) return undefined;
  if (depth > limits.filterDepth)
    throw beyondLimit(
      'FILTER_TOO_DEEP',
      path,
      `The condition is nested more than ${limits.filterDepth} levels deep, which is the limit; nest fewer conditions in each other.`,
    );
  const parts: GroupCondition[] = [];
  for (const [member, value] of Object.entries(input)) {
    if (value === null || value === undefined) continue;
    const at = memberOf(site, member);
    if (member === 'and' || member === 'or') {
      const of = (value as readonly unknown[])
        .map((part, index) => planHaving(part, memberOf(at, index), depth + 1))
        .filter((part) => part !== undefined);
      if (of.length > 0) parts.push({ kind: member, of });
    } else if (member === 'not') {
      const of = planHaving(value, at, depth + 1);
      if (of !== undefined) parts.push({ kind: 'not', of });
    } else {
      const metric = metricOf(scorecard, member);
      for (const [operator, wanted] of Object.entries(value)) {
        const part = planComparison(metric, operator, wanted, [...at.path, operator]);
        if (part !== undefined) parts.push(part);
      }
    }
  }
  return parts.length === 0 ? undefined : { kind: 'and', of: parts };
}

function planComparison(
  metric: ScorecardMetric,
  operator: string,
  wanted: unknown,
  path: ArgumentPath,
): GroupCondition | undefined {
  if (wanted === undefined) return undefined;
  if (wanted === null) {
    if (operator !== 'eq' && operator !== 'ne') return undefined;
    throw badInput(path, `null is no value to compare with; use isNull: ${operator === 'eq'}.`);
  }
  const read = (value: unknown): Comparable => comparable(value as ScalarValue, metric.scalar);
  const meaning = meaningOf(operator);
  switch (meaning?.kind) {
    case 'isNull':
      return wanted === true ? { kind: 'isNull', metric } : { kind: 'not', of: { kind: 'isNull', metric } };
    case 'equal':
      return { kind: 'compare', metric, operator: 'eq', value: read(wanted) };
    case 'order':
      return { kind: 'compare', metric, operator: meaning.is, value: read(wanted) };
    case 'isOneOf': {
      const items = wanted as readonly unknown[];
      return { kind: 'in', metric, values: new Set(items.map((item) => identityOf(read(item)))) };
    }
    case 'complement': {
      const of = planComparison(metric, meaning.of, wanted, path);
      return of && { kind: 'not', of };
    }
    default:
      throw badInput(path, notOfGroups(operator));
  }
}

/** Returns a metric of the current group; null where it has none. */
export type ReadMetric = (metric: ScorecardMetric) => Comparable | null;

/** Whether a group, whose metrics `read` returns, passes a condition. */
export function fulfils(condition: GroupCondition, read: ReadMetric): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((part) => fulfils(part, read));
    case 'or':
      return condition.of.some((part) => fulfils(part, read));
    case 'not':
      return !fulfils(condition.of, read);
    case 'isNull':
      return read(condition.metric) === null;
    case 'in': {
      const value = read(condition.metric);
      return value !== null && condition.values.has(identityOf(value));
    }
    case 'compare': {
      const value = read(condition.metric);
      return value !== null && holdsInOrder(condition.operator, compareValues(value, condition.value));
    }
  }
}

/** The measures and ratios that a condition reads. */
export function metricsOf(condition: GroupCondition): readonly ScorecardMetric[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(metricsOf);
    case 'not':
      return metricsOf(condition.of);
    case 'isNull':
    case 'in':
    case 'compare':
      return [condition.metric];
  }
}
