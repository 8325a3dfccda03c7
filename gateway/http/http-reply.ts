import { MIMEType, promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { SubrequestFailure } from '../../subgraphs/subgraph-error.ts';

/** What came back from a subgraph: JSON of any shape, or the reason why there is none. */
export type HttpAnswer =
  | {
      readonly kind: 'reply';
      readonly body: unknown;
      /** Seconds after which it may be worth asking again, where the response says that it refuses for now. */
      readonly retryAfter?: number;
    }
  | {
      readonly kind: 'failure';
      readonly failure: SubrequestFailure;
      /** The time of its client was over before that of the subgraph, which says nothing of the subgraph. */
      readonly isCutShort?: boolean;
    };

/** The encodings that subgraphs may answer in, as `Accept-Encoding` says it. */
export const acceptedEncodings = 'gzip, br, deflate';

const decoders = {
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
};

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/graphql-response+json']);

/**
 * Reads a response as GraphQL over HTTP describes it, of `replyBytes` at most as it is sent and when it is unpacked.
 * Throws what the connection throws while the body comes in.
 */
export async function readReply(response: Dispatcher.ResponseData, replyBytes: number): Promise<HttpAnswer> {
  const sent = await response.body.bytes();
  const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
  // It did not get the request, whatever it says about that.
  if (response.statusCode === 408) return { kind: 'failure', failure: unanswered(response) };
  const unpacked = isJson(response.headers) ? await unpack(sent, response.headers, replyBytes) : undefined;
  if (unpacked === 'tooLarge') return { kind: 'failure', failure: tooLarge };
  const body = unpacked && parseJson(unpacked);
  // A server may answer a request that it refuses with 4xx or 5xx and a well-formed GraphQL response.
  if (body !== undefined && (isSuccess || hasErrors(body))) return { kind: 'reply', body, ...readRetryAfter(response) };
  if (isSuccess) return { kind: 'failure', failure: { code: 'SUBREQUEST_INVALID_RESPONSE' } };
  return { kind: 'failure', failure: unanswered(response) };
}

/** Of what a proxy answers in the place of a subgraph, and a server that did not get the request. */
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

/** Longest time after which a subgraph may ask clients to come again, in seconds. */
const longestWait = 3_600;

/** What a refusal for now says in `Retry-After` (RFC 9110, section 10.2.3), as seconds or as a date. */
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

/** The bytes as they were before they were packed; undefined where they are not what their header says. */
async function unpack(
  sent: Uint8Array,
  headers: Dispatcher.ResponseData['headers'],
  replyBytes: number,
): Promise<Uint8Array | 'tooLarge' | undefined> {
  const names = String(headers['content-encoding'] ?? '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/^x-gzip$/, 'gzip'),
    )
    .filter((name) => name !== '' && name !== 'identity');
  let bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  // The encoding that was applied last is named last (RFC 9110, section 8.4).
  for (const name of names.toReversed()) {
    if (!isEncoding(name)) return undefined;
    try {
      bytes = await decoders[name](bytes, { maxOutputLength: replyBytes });
    } catch (error) {
      const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return isTooLarge ? 'tooLarge' : undefined;
    }
  }
  return bytes;
}

function isEncoding(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

/** Where a response says that the same request is to be sent, with its method and body: 307 and 308 only. */
export function findRedirection({ statusCode, headers }: Dispatcher.ResponseData, from: string): URL | undefined {
  const location = headers.location;
  if ((statusCode !== 307 && statusCode !== 308) || typeof location !== 'string') return undefined;
  return URL.parse(location, from) ?? undefined;
}

/** What an exception of the HTTP client means to a GraphQL client. */
export function failSubrequest(
  error: unknown,
  { timedOut, hasLeft }: { readonly timedOut: boolean; readonly hasLeft: boolean },
): SubrequestFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return tooLarge;
  }
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

/** What the system says where no connection could be made. */
const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

function isJson(headers: Dispatcher.ResponseData['headers']): boolean {
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
