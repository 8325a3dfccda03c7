import type { NamedLimits, RoleLimits } from '../core/model/access/role-limits.ts';
import { defaultPlanLimits, type PlanLimits } from '../core/query/plan/limits.ts';
import { defaultRequestLimits, type LimitSources } from '../gateway/request/limits.ts';
import type { Settings } from './configuration/layout.ts';

type Given = Readonly<Record<string, number | undefined>>;

/** A type alias fits an index signature; an interface does not. */
type FieldLimits = { readonly [Name in keyof PlanLimits]: number };

/** The request and field limits of the configuration, and the overrides of roles. */
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

/** The defaults, overridden by the given limits. */
function overlay<Some extends object>(defaults: Some, given: Given): Some {
  const chosen = Object.entries(defaults).map(([name, limit]) => [name, given[name] ?? limit]);
  return Object.fromEntries(chosen) as Some;
}

function withoutGaps(given: Given): NamedLimits {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, limit]) => (limit === undefined ? [] : [[name, limit] as const])),
  );
}
