import { MIMEType, promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { SubrequestFailure } from '../../../subgraphs/subgraph-error.ts';
import { parseReply } from './parse-reply.ts';

/** The reply of a subgraph: JSON of any shape, or the reason why there is none. */
export type HttpReply =
  | {
      readonly kind: 'reply';
      readonly body: unknown;
      /** Seconds after which a retry may succeed, where the response is a temporary refusal. */
      readonly retryAfter?: number;
    }
  | {
      readonly kind: 'failure';
      readonly failure: SubrequestFailure;
      /** The problem of the reply, for operators. */
      readonly reason?: string;
      /** The client's time ended before the subgraph's, so the failure does not indicate a problem of the subgraph. */
      readonly isCutShort?: boolean;
    };

/** The encodings that subgraphs may use, for `Accept-Encoding`. */
export const acceptedEncodings = 'gzip, br, deflate';

const decoders = {
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
};

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/graphql-response+json']);

/** The bounds of one reply. */
export interface ReplyBounds {
  /** Bytes as sent, and also after decompression. */
  readonly replyBytes: number;
  /** Values in it, as `measureJson` counts them. */
  readonly replyValues: number;
}

/** The maximal number of stacked encodings. */
const mostEncodings = 2;

/**
 * Reads a response by the GraphQL over HTTP specification, within bounds. Throws the connection's errors while the body
 * is received.
 */
export async function readReply(response: Dispatcher.ResponseData, bounds: ReplyBounds): Promise<HttpReply> {
  const { statusCode, headers } = response;
  const sent = await response.body.bytes();
  const isSuccess = statusCode >= 200 && statusCode < 300;
  // The server did not receive the request, whatever the body contains.
  const read: Body =
    statusCode === 408 ? { kind: 'unusable', reason: 'It gave up to wait.' } : await readBody(sent, headers, bounds);
  if (read.kind === 'failure') return read;
  // A server may refuse a request with 4xx or 5xx and a well-formed GraphQL response.
  if (read.kind === 'json' && (isSuccess || hasErrors(read.value)))
    return { kind: 'reply', body: read.value, ...readRetryAfter(response) };
  const reason = read.kind === 'json' ? 'The body has no `errors`.' : read.reason;
  if (isSuccess) return { kind: 'failure', failure: { code: 'SUBREQUEST_INVALID_RESPONSE' }, reason };
  return { kind: 'failure', failure: unanswered(response), reason };
}

type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unusable'; readonly reason: string }
  | (HttpReply & { readonly kind: 'failure' });

async function readBody(sent: Uint8Array, headers: Headers, { replyBytes, replyValues }: ReplyBounds): Promise<Body> {
  const type = String(headers['content-type'] ?? 'none');
  if (!isJson(type)) {
    return { kind: 'unusable', reason: `The content type is ${type.slice(0, 100)}, not application/json.` };
  }
  const unpacked = await unpack(sent, headers, replyBytes);
  if (unpacked.kind === 'unusable') return unpacked;
  const parsed = unpacked.kind === 'bytes' ? await parseReply(unpacked.bytes, replyValues) : unpacked;
  switch (parsed.kind) {
    case 'json':
      return parsed;
    case 'malformed':
      return { kind: 'unusable', reason: 'The body is not JSON in UTF-8.' };
    case 'tooDeep':
      return { kind: 'failure', failure: tooDeep, reason: 'The body nests deeper than any response needs.' };
    case 'tooLarge':
      return { kind: 'failure', failure: tooLarge, reason: 'The body is beyond limits.replyBytes or replyValues.' };
  }
}

/** Statuses of proxies in front of a subgraph, and of servers that did not receive the request. */
const unansweredStatuses: ReadonlySet<number> = new Set([408, 502, 503, 504]);

function unanswered(response: Dispatcher.ResponseData): SubrequestFailure {
  const { statusCode } = response;
  const failure = {
    code: 'SUBREQUEST_HTTP_ERROR',
    message: `The subgraph answered with HTTP status ${statusCode}.`,
    ...readRetryAfter(response),
  } as const;
  return unansweredStatuses.has(statusCode) ? { ...failure, unanswered: 'sent' } : failure;
}

/** The maximal seconds of a subgraph's `Retry-After`. */
const longestWait = 3_600;

/** `Retry-After` of a temporary refusal (RFC 9110, section 10.2.3), as seconds or as a date. */
function readRetryAfter({ statusCode, headers }: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>): {
  readonly retryAfter?: number;
} {
  const text = headers['retry-after'];
  if ((statusCode !== 429 && statusCode !== 503) || typeof text !== 'string') return {};
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? {} : { retryAfter: Math.min(longestWait, Math.max(1, seconds)) };
}

const tooLarge: SubrequestFailure = {
  code: 'SUBREQUEST_INVALID_RESPONSE',
  message: 'The reply of the subgraph is larger than the gateway accepts.',
};

const tooDeep: SubrequestFailure = {
  code: 'SUBREQUEST_INVALID_RESPONSE',
  message: 'The reply of the subgraph nests deeper than the gateway accepts.',
};

type Headers = Dispatcher.ResponseData['headers'];

/** The bytes after decompression. */
async function unpack(
  sent: Uint8Array,
  headers: Headers,
  replyBytes: number,
): Promise<
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'tooLarge' }
> {
  const names = String(headers['content-encoding'] ?? '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/^x-gzip$/, 'gzip'),
    )
    .filter((name) => name !== '' && name !== 'identity');
  const unusable = { kind: 'unusable', reason: 'The body is not packed as its Content-Encoding says.' } as const;
  if (names.length > mostEncodings) return { kind: 'unusable', reason: 'The body is packed more than twice.' };
  let bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  // The last named encoding was applied last (RFC 9110, section 8.4).
  for (const name of names.toReversed()) {
    if (!isEncoding(name)) return { kind: 'unusable', reason: 'The Content-Encoding is none that was asked for.' };
    try {
      bytes = await decoders[name](bytes, { maxOutputLength: replyBytes });
    } catch (error) {
      const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return isTooLarge ? { kind: 'tooLarge' } : unusable;
    }
  }
  return { kind: 'bytes', bytes };
}

function isEncoding(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

/** The target of a redirect that keeps method and body: 307 and 308 only. */
export function findRedirection({ statusCode, headers }: Dispatcher.ResponseData, from: string): URL | undefined {
  const location = headers.location;
  if ((statusCode !== 307 && statusCode !== 308) || typeof location !== 'string') return undefined;
  return URL.parse(location, from) ?? undefined;
}

/** The failure for a GraphQL client behind an exception of the HTTP client. */
export function failSubrequest(
  error: unknown,
  { timedOut, hasLeft }: { readonly timedOut: boolean; readonly hasLeft: boolean },
): SubrequestFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge;
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return { code: 'SUBREQUEST_INVALID_RESPONSE' };
  if (timedOut || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return { code: 'SUBREQUEST_TIMEOUT' };
  }
  if (hasLeft) return { code: 'SUBREQUEST_CANCELLED' };
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return { code: 'SUBREQUEST_TIMEOUT', unanswered: 'unsent' };
  const unsent = typeof code === 'string' && unsentCodes.has(code);
  return {
    code: 'SUBREQUEST_HTTP_ERROR',
    message: 'The subgraph could not be reached.',
    unanswered: unsent ? 'unsent' : 'sent',
  };
}

/** System codes for a connection that could not be made. */
const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

function isJson(type: string): boolean {
  try {
    return jsonTypes.has(new MIMEType(type).essence);
  } catch {
    return false;
  }
}

function hasErrors(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return false;
  return Array.isArray(body.errors) && body.errors.length > 0;
}
