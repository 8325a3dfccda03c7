import { MIMEType } from 'node:util';
import type { Dispatcher } from 'undici';
import type { SubrequestFailure } from './subgraph-error.ts';

/** What came back from a subgraph: JSON of any shape, or the reason why there is none. */
export type HttpAnswer =
  | { readonly kind: 'reply'; readonly body: unknown }
  | { readonly kind: 'failure'; readonly failure: SubrequestFailure };

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/graphql-response+json']);

/** Reads a response as GraphQL over HTTP describes it. Throws what the connection throws while the body comes in. */
export async function readReply(response: Dispatcher.ResponseData): Promise<HttpAnswer> {
  const bytes = await response.body.bytes();
  const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
  const body = isJson(response.headers) ? parseJson(bytes) : undefined;
  // A server may answer a request that it refuses with 4xx or 5xx and a well-formed GraphQL response.
  if (body !== undefined && (isSuccess || hasErrors(body))) return { kind: 'reply', body };
  if (isSuccess) return { kind: 'failure', failure: { code: 'SUBREQUEST_INVALID_RESPONSE' } };
  const message = `The subgraph answered with HTTP status ${response.statusCode}.`;
  return { kind: 'failure', failure: { code: 'SUBREQUEST_HTTP_ERROR', message } };
}

/** What an exception of the HTTP client means to a GraphQL client. */
export function failSubrequest(error: unknown, { timedOut }: { readonly timedOut: boolean }): SubrequestFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return {
      code: 'SUBREQUEST_INVALID_RESPONSE',
      message: 'The reply of the subgraph is larger than the gateway accepts.',
    };
  }
  if (
    timedOut ||
    code === 'UND_ERR_HEADERS_TIMEOUT' ||
    code === 'UND_ERR_BODY_TIMEOUT' ||
    code === 'UND_ERR_CONNECT_TIMEOUT'
  ) {
    return { code: 'SUBREQUEST_TIMEOUT' };
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'SUBREQUEST_CANCELLED' };
  const failure = { code: 'SUBREQUEST_HTTP_ERROR', message: 'The subgraph could not be reached.' } as const;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' ? { ...failure, stale: true } : failure;
}

function isJson(headers: Dispatcher.ResponseData['headers']): boolean {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return false;
  try {
    return jsonTypes.has(new MIMEType(String(headers['content-type'])).essence);
  } catch {
    return false;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function hasErrors(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return false;
  return Array.isArray(body.errors) && body.errors.length > 0;
}
