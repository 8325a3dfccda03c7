/**
 * The caller of an operation: roles and claims of a verified token. Roles are those of contracts (ODCS `roles[].role`);
 * row filters compare claims with columns.
 */
export interface Viewer {
  readonly roles: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Whether the viewer may see the SQL of statements: table and column names and row filters, but no values. */
export function mayExplain({ roles }: Viewer): boolean {
  return roles.includes('explain');
}

/** A viewer without roles and claims. */
export const anonymous: Viewer = Object.freeze({ roles: Object.freeze([]), claims: Object.freeze({}) });

/** The caller and the request that a statement runs for; engines share their time between these. */
export interface Requester {
  /** The subject of a token, or the address of a client, or a substitute. */
  readonly name: string;
  readonly request: string;
  /** Milliseconds until the caller's deadline; absent when there is none. */
  readonly remaining?: () => number;
}
