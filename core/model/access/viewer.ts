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

/** Who waits for an answer, and for which: engines share their time between these. */
export interface Requester {
  /** The subject of a token, or the address of a client, or what stands for them. */
  readonly name: string;
  readonly request: string;
  /** Milliseconds that they still wait; absent: nobody says. */
  readonly remaining?: () => number;
}
