import type { Viewer } from '../../core/model/access/viewer.ts';

export const claimTypes = ['string', 'number', 'boolean', 'strings'] as const;
export type ClaimType = (typeof claimTypes)[number];

/** Which claims of a token make its viewer. */
export interface ClaimMapping {
  /** The claim with the roles: its name, or the way to it with points, as in `realm_access.roles`. */
  readonly roles: string;
  /** Roles of tokens and what contracts call them. Empty: they have the same names. */
  readonly roleNames: Readonly<Record<string, string>>;
  /** Claims that row filters use, by the name that they have there. */
  readonly claims: Readonly<Record<string, { readonly claim: string; readonly type: ClaimType }>>;
  /** The claim that says who it is, for the audit log. */
  readonly subject: string;
}

type Payload = Readonly<Record<string, unknown>>;

/** The viewer that a verified token describes. A claim of another type than expected is as if it were not there. */
export function readViewer(payload: Payload, mapping: ClaimMapping): Viewer {
  const claims = Object.entries(mapping.claims).flatMap(([name, { claim, type }]) => {
    const value = readTyped(findClaim(payload, claim), type);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { roles: readRoles(findClaim(payload, mapping.roles), mapping.roleNames), claims: Object.fromEntries(claims) };
}

/** Who the token is about, if it says so by a text. */
export function readSubject(payload: Payload, { subject }: ClaimMapping): string | undefined {
  const value = findClaim(payload, subject);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A claim by its whole name, since that may have points, as URLs do; else by the way through nested objects. */
function findClaim(payload: Payload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  let value: unknown = payload;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A list of texts, or one text with spaces between them (RFC 8693, section 4.2). Anything else gives no role. */
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
