import { defined } from '../defined.ts';
import { type Code, describeCode } from './error-codes.ts';

/** The path from the field to a part of an argument: `['filter', 'and', 0, 'price']`. */
export type ArgumentPath = readonly (string | number)[];

/** The optional details of a request error. */
interface ErrorDetail {
  readonly argument?: ArgumentPath;
  readonly field?: readonly string[];
  readonly retryAfter?: number;
}

/**
 * The only error whose message clients may read; every other thrown error is masked as INTERNAL_SERVER_ERROR.
 * `argument` is the path of the argument at fault, from its field: `['filter', 'price', 'gt']`. `field` is the path
 * from the field that reports the error to the field with the argument: `['nodes', 'items']`.
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

  /** The optional details, to copy them to another error. */
  get detail(): ErrorDetail {
    return {
      ...defined({ field: this.field, argument: this.argument, retryAfter: this.retryAfter }),
    };
  }

  /** The `extensions` of the GraphQL error, read by graphql-js. */
  get extensions(): Readonly<Record<string, unknown>> {
    return { code: this.code, ...this.detail };
  }
}
