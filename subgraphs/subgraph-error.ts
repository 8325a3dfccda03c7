import type { Code } from '../core/errors/error-codes.ts';

/** Steps from the data of a sub-request to a value. */
export type ReplyPath = readonly (string | number)[];

/** An error of a sub-request whose message has been made fit for clients: no URL, host, stack or value is in it. */
export class SubgraphError extends Error {
  override readonly name = 'SubgraphError';
  readonly path: ReplyPath;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string | number };

  constructor(
    message: string,
    path: ReplyPath,
    extensions: Readonly<Record<string, unknown>> & { readonly code: string | number },
  ) {
    super(message);
    this.path = path;
    this.extensions = extensions;
  }
}

/** A failure of a whole sub-request, reported once for each path that stays without data because of it. */
export interface SubrequestFailure {
  readonly code: Code;
  readonly message?: string;
  /**
   * Nobody answered. `unsent`: nobody got it either, so that another address may be asked. `sent`: somebody may have got
   * it, so that only what changes nothing may be asked again, and not often.
   */
  readonly unanswered?: 'unsent' | 'sent';
  /** Seconds after which it may be worth asking again. */
  readonly retryAfter?: number;
}
