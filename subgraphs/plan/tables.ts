import type { LogicalPlan } from './logical-plan.ts';
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
