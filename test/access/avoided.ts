import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Avoided } from './twin-operations.ts';
import { seesInClear, type TwinGrant, twinTables } from './twin-tables.ts';

/** Computed fields, and the column for which they may be refused. */
const computedFrom = { loudName: 'name', averageSalary: 'salary', margin: 'cost' };

/**
 * What a viewer leaves out that knows its place: contracts that it may not read, and in conditions and numbers what it
 * does not always see in clear. Without that, most operations would only be refused.
 */
export function avoidedBy(viewer: Viewer): Avoided {
  const used = new Set<string>();
  const selected = new Set<string>();
  for (const [name, { columns, grants }] of Object.entries(twinTables)) {
    const readers = grants === undefined ? [undefined, ...viewer.roles] : rolesOf(grants, viewer);
    if (readers.length === 0) selected.add(name.replace(/s$/, ''));
    for (const [column, { hidden }] of Object.entries(columns)) {
      if (hidden === undefined) continue;
      const how = hidden === 'denied' ? 'denied' : 'masked';
      if (!readers.every((role) => seesInClear(role, how))) used.add(column);
    }
  }
  for (const [computed, column] of Object.entries(computedFrom)) if (used.has(column)) used.add(computed);
  return { used, selected };
}

/** Those of the viewer by which it reads; a row filter needs its claim. */
function rolesOf(grants: readonly TwinGrant[], { roles, claims }: Viewer): readonly string[] {
  return grants
    .filter(({ role, rowFilter }) => {
      const needsClaim = JSON.stringify(rowFilter ?? {}).includes('"claim"');
      return roles.includes(role) && (!needsClaim || Object.keys(claims).length > 0);
    })
    .map(({ role }) => role);
}
