import type { ServerResponse } from 'node:http';
import { type Code, describeCode } from '../subgraphs/errors/codes.ts';

/** An HTTP response, complete. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const jsonType = 'application/json; charset=utf-8';

export function answerJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    status,
    headers: { 'content-type': jsonType, 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** A response in the form of GraphQL that consists of one error. */
export function answerError(code: Code, message?: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const { status, sentence } = describeCode(code);
  return answerJson(status ?? 500, { errors: [{ message: message ?? sentence, extensions: { code } }] }, headers);
}

export function sendAnswer(response: ServerResponse, answer: HttpAnswer): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  // RFC 9110, section 8.6: a response without content has no Content-Length.
  const length = answer.status === 204 ? {} : { 'content-length': body.byteLength };
  response.writeHead(answer.status, { ...answer.headers, ...length, 'x-content-type-options': 'nosniff' });
  response.end(body);
}
