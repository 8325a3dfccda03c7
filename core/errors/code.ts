/** Who can act on an error: the author of a contract, the client that sent a request, or the operator of the mesh. */
export type Audience = 'author' | 'client' | 'operator';

/** One error code; `docs/errors.md` is generated from all of them. */
export interface ErrorCode {
  readonly audience: Audience;
  /** HTTP status of a response that consists of this error only; absent for issues, which never travel over HTTP. */
  readonly status?: number;
  /** The meaning of the code, in one sentence. */
  readonly sentence: string;
  /** The action that the audience can take. */
  readonly remedy: string;
}

/** Freezes a group of codes while keeping their literal names, so that a misspelt code does not compile. */
export function defineCodes<const Name extends string>(
  codes: Record<Name, ErrorCode>,
): Readonly<Record<Name, ErrorCode>> {
  return Object.freeze(codes);
}
