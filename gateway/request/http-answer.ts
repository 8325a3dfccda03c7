import { type Code, describeCode } from '../../core/errors/error-codes.ts';

/** An HTTP response, complete. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The error code of a response that is one error, for the audit log. */
  readonly code?: Code;
}

const jsonType = 'application/json; charset=utf-8';

export function answerJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    status,
    headers: { 'content-type': jsonType, 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** A GraphQL response that consists of one error. */
export function answerError(code: Code, message?: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const { status, sentence } = describeCode(code);
  const wait = Number(headers['retry-after']);
  const errors = [{ message: message ?? sentence, extensions: wait > 0 ? { code, retryAfter: wait } : { code } }];
  return { ...answerJson(status ?? 500, { errors }, headers), code };
}
