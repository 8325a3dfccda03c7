import { defined } from '../defined.ts';
import { type Code, describeCode } from './error-codes.ts';

/** From the field to a part of an argument: `['filter', 'and', 0, 'price']`. */
export type ArgumentPath = readonly (string | number)[];

/** What a request error may say besides its code and message. */
interface ErrorDetail {
  readonly argument?: ArgumentPath;
  readonly field?: readonly string[];
  readonly retryAfter?: number;
}

/**
 * The one error whose message a client may read. Anything else that is thrown is masked as INTERNAL_SERVER_ERROR.
 * `argument` is the path of the argument at fault, from the field: `['filter', 'price', 'gt']`. `field` leads from the
 * field where the error stands to the one that has the argument: `['nodes', 'items']`.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: Code;
  readonly argument: ArgumentPath | undefined;
  readonly field: readonly string[] | undefined;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: Code,
    message: string = describeCode(code).sentence,
    detail: ErrorDetail & { readonly cause?: unknown } = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.argument = detail.argument;
    this.field = detail.field;
    this.retryAfter = detail.retryAfter;
  }

  /** What the error says besides its code and message, to give to another one. */
  get detail(): ErrorDetail {
    return {
      ...defined({ field: this.field, argument: this.argument, retryAfter: this.retryAfter }),
    };
  }

  /** What graphql-js puts under `extensions` of the error. */
  get extensions(): Readonly<Record<string, unknown>> {
    return { code: this.code, ...this.detail };
  }
}
