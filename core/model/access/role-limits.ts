import type { Viewer } from './viewer.ts';

/** Limits by name. A greater number always allows more; `Infinity` is no limit. */
export type NamedLimits = Readonly<Record<string, number>>;

/** What some roles have in place of the general limits. */
export type RoleLimits<Some extends object> = Readonly<Record<string, Partial<Some>>>;

/**
 * The limits of a viewer: of each limit, the most generous one that its roles give. A role gives the general limit where
 * it has no own, and so does a viewer without roles.
 */
export function limitsOf<Some extends object>(general: Some, roles: RoleLimits<NamedLimits>, viewer: Viewer): Some {
  const own = viewer.roles.map((role) => (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? {});
  if (own.every((limits) => Object.keys(limits).length === 0)) return general;
  const chosen = Object.entries(general).map(([name, limit]) => {
    const given = own.map((limits): unknown => Reflect.get(limits, name) ?? limit);
    return [name, given.reduce<number>((most, own) => Math.max(most, Number(own)), Number.NEGATIVE_INFINITY)];
  });
  return Object.fromEntries(chosen) as Some;
}
