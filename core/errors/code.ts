/** Who can act on an error: the author of a contract, the client that sent a request, or who operates the mesh. */
export type Audience = 'author' | 'client' | 'operator';

/** One row of the table of error codes; `docs/errors.md` is generated from all of them. */
export interface ErrorCode {
  readonly audience: Audience;
  /** HTTP status of a response that consists of this error only; absent for issues, which never travel over HTTP. */
  readonly status?: number;
  /** What the code means, in one sentence. */
  readonly sentence: string;
  /** What the audience can do about it. */
  readonly remedy: string;
}

/** Freezes a group of codes while keeping their literal names, so that a misspelt code does not compile. */
export function defineCodes<const Name extends string>(
  codes: Record<Name, ErrorCode>,
): Readonly<Record<Name, ErrorCode>> {
  return Object.freeze(codes);
}
