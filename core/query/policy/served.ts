import type { Dimension } from '../plan/group-parts.ts';
import type { GroupPlan, List, OrderTerm } from '../plan/logical-plan.ts';
import type { Predicate, TableReference } from '../plan/predicate.ts';
import { partsOf } from '../plan/walk.ts';

/** The source of a result's row selection, order and groups: its own domain alone, or with another one. */
export type Served = 'SINGLE' | 'JOIN' | 'SEMI_JOIN';

/** How a list is served; nested lists have their own value. */
export function servedOfList({ table, where, rows }: List): Served {
  return servedOf(table, [...tablesOfPredicate(where), ...(rows?.order ?? []).flatMap(tablesOfTerm)]);
}

export function servedOfGroups({ table, where, previous, dimensions }: GroupPlan): Served {
  const compared = previous === undefined ? [] : tablesOfPredicate(previous.where);
  return servedOf(table, [...tablesOfPredicate(where), ...compared, ...dimensions.flatMap(tablesOfDimension)]);
}

/** A table that the plan reads, or another domain that it queries. */
type Reading = TableReference | 'elsewhere';

function servedOf({ domain }: TableReference, readings: readonly Reading[]): Served {
  if (readings.includes('elsewhere')) return 'SEMI_JOIN';
  return readings.every((reading) => reading !== 'elsewhere' && reading.domain === domain) ? 'SINGLE' : 'JOIN';
}

function tablesOfTerm({ operand }: OrderTerm): readonly Reading[] {
  if (operand.kind === 'column') return [];
  return [operand.kind === 'relatedColumn' ? operand.table : 'elsewhere'];
}

function tablesOfDimension(dimension: Dimension): readonly Reading[] {
  if (dimension.kind === 'elsewhere') return ['elsewhere'];
  return dimension.kind === 'related' ? [dimension.table] : [];
}

function tablesOfPredicate(predicate: Predicate): readonly Reading[] {
  return [...ownReading(predicate), ...partsOf(predicate).flatMap(tablesOfPredicate)];
}

function ownReading(predicate: Predicate): readonly Reading[] {
  if (predicate.kind === 'exists') return [predicate.table];
  return predicate.kind === 'existsElsewhere' || predicate.kind === 'among' ? ['elsewhere'] : [];
}
