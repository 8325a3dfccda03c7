import type { List, LogicalPlan } from './logical-plan.ts';
import { mapTables } from './map-tables.ts';

/** The type names of all objects that a plan reads. */
export function tablesOf(plan: LogicalPlan): readonly string[] {
  const names = new Set<string>();
  mapTables(plan, (table) => {
    names.add(table.object);
    return table;
  });
  return [...names];
}

/** The type names of all objects that a list and its nested parts read. */
export function tablesOfList(list: List): readonly string[] {
  return tablesOf({ kind: 'list', object: list.table.object, list });
}
