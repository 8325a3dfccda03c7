import { type Code, describeCode } from './codes.ts';

/**
 * The one error whose message a client may read. Anything else that is thrown is masked as INTERNAL_SERVER_ERROR.
 * `argument` is the path of the argument at fault, from the field: `['filter', 'price', 'gt']`.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: Code;
  readonly argument: readonly (string | number)[] | undefined;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: Code,
    message: string = describeCode(code).sentence,
    detail: {
      readonly argument?: readonly (string | number)[];
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.argument = detail.argument;
    this.retryAfter = detail.retryAfter;
  }

  /** What graphql-js puts under `extensions` of the error. */
  get extensions(): Readonly<Record<string, unknown>> {
    return {
      code: this.code,
      ...(this.argument === undefined ? {} : { argument: this.argument }),
      ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
    };
  }
}
