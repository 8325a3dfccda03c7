import type { Viewer } from '../../core/model/access/viewer.ts';

export const claimTypes = ['string', 'number', 'boolean', 'strings'] as const;
export type ClaimType = (typeof claimTypes)[number];

/** The claims of a token that make its viewer. */
export interface ClaimMapping {
  /** The claim with the roles: its name, or a path with points, as in `realm_access.roles`. */
  readonly roles: string;
  /** Contract role names by the token's roles. If empty, both are the same. */
  readonly roleNames: Readonly<Record<string, string>>;
  /** Claims for row filters, by their name there. */
  readonly claims: Readonly<Record<string, { readonly claim: string; readonly type: ClaimType }>>;
  /** The claim with the subject, for the audit log. */
  readonly subject: string;
}

type Payload = Readonly<Record<string, unknown>>;

/** The viewer of a verified token. A claim of another type than expected counts as absent. */
export function readViewer(payload: Payload, mapping: ClaimMapping): Viewer {
  const claims = Object.entries(mapping.claims).flatMap(([name, { claim, type }]) => {
    const value = readTyped(findClaim(payload, claim), type);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { roles: readRoles(findClaim(payload, mapping.roles), mapping.roleNames), claims: Object.fromEntries(claims) };
}

/** The subject of the token, if it is a string. */
export function readSubject(payload: Payload, { subject }: ClaimMapping): string | undefined {
  const value = findClaim(payload, subject);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A claim by its whole name, since that may have points, as URLs do; else by a path through nested objects. */
function findClaim(payload: Payload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  let value: unknown = payload;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A list of strings, or one string separated by spaces (RFC 8693, section 4.2). Anything else grants no role. */
function readRoles(value: unknown, names: Readonly<Record<string, string>>): readonly string[] {
  const given = typeof value === 'string' ? value.split(' ') : value;
  if (!isTexts(given)) return [];
  const isRenamed = Object.keys(names).length > 0;
  const roles = given.flatMap((role) => {
    if (!isRenamed) return role === '' ? [] : [role];
    const name = Object.hasOwn(names, role) ? names[role] : undefined;
    return name === undefined ? [] : [name];
  });
  return [...new Set(roles)].sort();
}

function readTyped(value: unknown, type: ClaimType): unknown {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'strings':
      return isTexts(value) ? value : undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
