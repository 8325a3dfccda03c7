import type { NamedLimits, RoleLimits } from '../core/model/access/role-limits.ts';
import { defaultPlanLimits, type PlanLimits } from '../core/query/plan/limits.ts';
import { defaultRequestLimits, type LimitSources } from '../gateway/graphql/limits.ts';
import type { Settings } from './configuration/layout.ts';

type Given = Readonly<Record<string, number | undefined>>;

/** As a type without a name it fits an index, as an interface does not. */
type FieldLimits = { readonly [Name in keyof PlanLimits]: number };

/** The limits of requests and of fields, and what roles have in place of them, as the configuration gives them. */
export function readLimits({ limits, timeouts }: Pick<Settings, 'limits' | 'timeouts'>): LimitSources & {
  readonly planLimits: FieldLimits;
  readonly roleLimits: RoleLimits<NamedLimits>;
} {
  const { roles, ...given } = limits;
  return {
    limits: overlay(defaultRequestLimits, given),
    planLimits: overlay<FieldLimits>({ ...defaultPlanLimits }, given),
    requestTimeout: timeouts.request,
    roleLimits: Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, withoutGaps(own)])),
  };
}

/** The limits of `defaults`, with what is given of them. */
function overlay<Some extends object>(defaults: Some, given: Given): Some {
  const chosen = Object.entries(defaults).map(([name, limit]) => [name, given[name] ?? limit]);
  return Object.fromEntries(chosen) as Some;
}

function withoutGaps(given: Given): NamedLimits {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, limit]) => (limit === undefined ? [] : [[name, limit] as const])),
  );
}
