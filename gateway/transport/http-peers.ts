import { Pool } from 'undici';
import { isCode } from '../../core/errors/codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { KeysAnswer, KeysQuestion, Peers } from '../../subgraphs/domain/across/peers.ts';
import type { Log } from '../graphql/log.ts';
import { readObjectReport } from '../graphql/trust/extension.ts';
import { keysPath } from '../http/keys-route.ts';
import { timeoutHeader } from './http-source.ts';

/** Headers that tell another domain on whose behalf it is asked. */
export type HeadersFor = (
  viewer: Viewer,
  domain: string,
  requester: Requester | undefined,
) => Promise<Readonly<Record<string, string>>>;

export interface HttpPeersOptions {
  /** Where each domain is served, without a path. */
  readonly urls: ReadonlyMap<string, string>;
  readonly headersFor: HeadersFor;
  /** Milliseconds that a question may take. */
  readonly timeout: number;
  /** Largest answer that is read, in bytes. */
  readonly replyBytes: number;
  readonly log: Log;
}

/** Domains that other processes serve, asked at `POST /internal/keys` over connections that are kept. */
export function createHttpPeers(options: HttpPeersOptions): Peers & { readonly close: () => Promise<void> } {
  const pools = new Map(
    [...options.urls].map(([domain, url]) => [
      domain,
      new Pool(new URL(url).origin, {
        connections: 16,
        connect: { timeout: options.timeout },
        headersTimeout: options.timeout,
        bodyTimeout: options.timeout,
        maxResponseSize: options.replyBytes,
      }),
    ]),
  );
  return {
    async ask(domain, question, { viewer, signal, party }) {
      const pool = pools.get(domain);
      if (pool === undefined) throw unavailable(domain, 'is served elsewhere, and `peers` does not say where');
      const timeout = AbortSignal.timeout(options.timeout);
      try {
        const response = await pool.request({
          path: keysPath,
          method: 'POST',
          headers: {
            ...(await options.headersFor(viewer, domain, party)),
            'content-type': 'application/json',
            accept: 'application/json',
            [timeoutHeader]: String(options.timeout),
          },
          body: JSON.stringify(question),
          signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        });
        return readAnswer(response.statusCode, await response.body.json(), domain, question);
      } catch (error) {
        if (error instanceof RequestError || signal?.aborted) throw error;
        options.log.warn({ err: error, peer: domain }, 'A question to another domain failed');
        if (isTooLarge(error))
          throw new RequestError('QUERY_TOO_BROAD', `The answer of the domain ${domain} is too large.`);
        throw unavailable(domain, 'does not answer');
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

function readAnswer(status: number, body: unknown, domain: string, question: KeysQuestion): KeysAnswer {
  if (status === 200 && isAnswer(body, question)) {
    const trust = ((body as { readonly trust?: unknown }).trust ?? []) as unknown;
    const reports = Array.isArray(trust) ? trust.flatMap((report: unknown) => readObjectReport(report) ?? []) : [];
    return { columns: body.columns, trust: reports };
  }
  const failure = readFailure(body);
  // That there is no such path, or that the question is no question, is the business of operators.
  if (failure === undefined || status === 404) throw unavailable(domain, 'does not answer such questions');
  throw failure;
}

function isAnswer(body: unknown, { key, values }: KeysQuestion): body is KeysAnswer {
  const columns = (body as { readonly columns?: unknown } | null)?.columns;
  if (!Array.isArray(columns) || columns.length !== key.length + values.length) return false;
  return columns.every(
    (column, index) =>
      Array.isArray(column) &&
      column.length === (columns[0] as readonly unknown[]).length &&
      column.every((text) => typeof text === 'string' || (text === null && index >= key.length)),
  );
}

function readFailure(body: unknown): RequestError | undefined {
  const [error] = (body as { readonly errors?: readonly unknown[] } | null)?.errors ?? [];
  const { message, extensions } = (error ?? {}) as {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  };
  const code = extensions?.code;
  return typeof code === 'string' && isCode(code) && typeof message === 'string'
    ? new RequestError(code, message)
    : undefined;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
}

function unavailable(domain: string, what: string): RequestError {
  return new RequestError('PEER_UNAVAILABLE', `The domain ${domain}, which the question is about, ${what}.`, {
    retryAfter: 1,
  });
}
