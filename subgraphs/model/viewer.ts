/**
 * On whose behalf an operation runs: what a token says of its bearer, after it was verified. Roles are those of contracts
 * (ODCS `roles[].role`); claims are what row filters compare with.
 */
export interface Viewer {
  readonly roles: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Whether the SQL of statements may be shown: table and column names, and how rows are filtered, but no value. */
export function mayExplain({ roles }: Viewer): boolean {
  return roles.includes('explain');
}

/** Nobody in particular: no role, no claim. */
export const anonymous: Viewer = Object.freeze({ roles: Object.freeze([]), claims: Object.freeze({}) });
