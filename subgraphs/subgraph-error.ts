import type { Code } from '../core/errors/error-codes.ts';

/** The path from a sub-request's data to a value. */
export type ReplyPath = readonly (string | number)[];

/** An error of a sub-request whose message is fit for clients: it contains no URL, host, stack or value. */
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

/** A failure of a whole sub-request, reported once for each path that has no data because of it. */
export interface SubrequestFailure {
  readonly code: Code;
  readonly message?: string;
  /**
   * No answer was received. `unsent`: the request was not received either, so another address may be tried. `sent`: it
   * may have been received, so only requests without side effects may be repeated, and not often.
   */
  readonly unanswered?: 'unsent' | 'sent';
  /** Seconds after which a retry may succeed. */
  readonly retryAfter?: number;
}
