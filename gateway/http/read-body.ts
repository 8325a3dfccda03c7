import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { describeCode } from '../../core/errors/error-codes.ts';
import { findExcess, findJsonExcess } from '../graphql/nesting.ts';
import { answerError, type HttpAnswer } from '../request/http-answer.ts';
import type { RequestLimits } from '../request/limits.ts';

/** A parsed body, or the response that refuses it. */
export type Body =
  | { readonly kind: 'body'; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly answer: HttpAnswer };

/**
 * The multiple of the limit that is read and discarded before the connection is closed, so that clients get the
 * response.
 */
const patience = 8;

/**
 * Reads the body of a `POST`: JSON in UTF-8, without compression, at most `bodyBytes` long and `depth` deep; the
 * `query` in it is also at most that deep. Rejects only when the connection breaks.
 */
export async function readBody(request: IncomingMessage, limits: RequestLimits): Promise<Body> {
  const mediaProblem = checkMediaType(request);
  if (mediaProblem !== undefined) {
    request.resume();
    return { kind: 'refusal', answer: answerError('UNSUPPORTED_MEDIA_TYPE', mediaProblem) };
  }
  const bytes = await readBytes(request, limits.bodyBytes);
  if (bytes === undefined) {
    const message = `The body is larger than ${limits.bodyBytes} bytes.`;
    return refuse(answerError('PAYLOAD_TOO_LARGE', message, request.complete ? {} : { connection: 'close' }));
  }
  return parseBody(bytes, limits);
}

/** The refusal of a document that is too long or too deep to be parsed. */
export function checkDocument(query: unknown, limits: RequestLimits): HttpAnswer | undefined {
  const excess = typeof query === 'string' ? findExcess(query, limits) : undefined;
  return excess && answerError(excess.code, `${describeCode(excess.code).sentence} ${excess.detail}`);
}

function parseBody(bytes: Uint8Array, limits: RequestLimits): Body {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(answerError('BAD_REQUEST', 'The body is not UTF-8.'));
  }
  switch (findJsonExcess(text, limits)) {
    case 'depth': {
      const message = `The JSON of the body nests more than ${limits.depth} levels deep.`;
      return refuse(answerError('DOCUMENT_TOO_DEEP', message));
    }
    case 'values': {
      const message = `${describeCode('TOO_MANY_VALUES').sentence} The limit is ${limits.values}.`;
      return refuse(answerError('TOO_MANY_VALUES', message));
    }
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(answerError('BAD_REQUEST', 'The body is not JSON.'));
  }
  const query = typeof value === 'object' && value !== null && 'query' in value ? value.query : undefined;
  const refusal = checkDocument(query, limits);
  return refusal === undefined ? { kind: 'body', value } : refuse(refusal);
}

function refuse(answer: HttpAnswer): Body {
  return { kind: 'refusal', answer };
}

function checkMediaType(request: IncomingMessage): string | undefined {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return 'The body must not be compressed.';
  const given = request.headers['content-type'];
  if (given === undefined) return 'The Content-Type header is missing; send application/json.';
  try {
    const { essence, params } = new MIMEType(given);
    const charset = params.get('charset')?.toLowerCase() ?? 'utf-8';
    if (essence !== 'application/json') return 'The Content-Type must be application/json.';
    return charset === 'utf-8' || charset === 'utf8' ? undefined : 'The charset must be utf-8.';
  } catch {
    return 'The Content-Type header cannot be read; send application/json.';
  }
}

/** The bytes of the body; undefined if there are more than `limit`. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > limit * patience) return undefined;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
