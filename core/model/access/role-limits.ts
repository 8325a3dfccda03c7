import type { Viewer } from './viewer.ts';

/** Limits by name. A greater number always allows more; `Infinity` is no limit. */
export type NamedLimits = Readonly<Record<string, number>>;

/** Limits that replace the general limits, by role. */
export type RoleLimits<Some extends object> = Readonly<Record<string, Partial<Some>>>;

/**
 * The limits of a viewer: each is the most generous limit of the viewer's roles. The general limit applies to a role
 * without its own, and to a viewer without roles.
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
