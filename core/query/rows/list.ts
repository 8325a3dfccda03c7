import type { ConnectionField } from '../arguments/fields/connection.ts';
import type { SelectionSite } from '../arguments/site.ts';
import type { ListPlan } from '../plan/logical-plan.ts';
import { planList } from './select.ts';

/** The plan of a collection field of Query. */
export function planRootList(connection: ConnectionField, site: SelectionSite): ListPlan {
  return { kind: 'list', object: site.object.typeName, list: planList(connection, site) };
}
