import type { LogicalPlan, TableReference } from './logical-plan.ts';
import { mapTables } from './map-tables.ts';

declare const authorized: unique symbol;

/** A plan in which every table reference has passed the policy of the caller. Only such a plan compiles. */
export type AuthorizedPlan = LogicalPlan & { readonly [authorized]: true };

/** What a caller may read of a table: all of it, for now; row filters, masks and refusals are decided here. */
export interface Policy {
  readonly admit: (table: TableReference) => TableReference;
}

/** Every row and column is readable. The policy of a mesh without access rules. */
export const openPolicy: Policy = Object.freeze({ admit: (table: TableReference) => table });

/** The same plan with every table reference replaced by what the policy admits of it. */
export function authorize(plan: LogicalPlan, policy: Policy): AuthorizedPlan {
  return mapTables(plan, policy.admit) as AuthorizedPlan;
}
