import { isCode } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { KeysAnswer, KeysQuestion, Peers } from '../../subgraphs/domain/across/peers.ts';
import type { Caller } from '../../subgraphs/domain/operation.ts';
import type { Log } from '../request/log.ts';
import { readObjectReport } from '../request/trust/extension.ts';
import { type Address, Addresses } from './addresses/addresses.ts';
import { Bulkhead } from './addresses/bulkhead.ts';
import { timeoutHeader } from './http-source.ts';
import { keysPath } from './peer-keys.ts';

/** The headers with the signed viewer, for another domain. */
export type HeadersFor = (
  viewer: Viewer,
  domain: string,
  requester: Requester | undefined,
) => Promise<Readonly<Record<string, string>>>;

export interface HttpPeersOptions {
  /** The URL of each domain, without a path. */
  readonly urls: ReadonlyMap<string, string>;
  readonly headersFor: HeadersFor;
  /** Milliseconds that a key query may take. */
  readonly timeout: number;
  /** The maximal bytes of an answer. */
  readonly replyBytes: number;
  readonly log: Log;
}

/**
 * The places of one domain in this process. A query without a place waits for as long as its caller does, and for five
 * seconds at most.
 */
const places = { most: 16, perCaller: 12, waiting: 64, patience: 5_000 };

interface Peer {
  readonly addresses: Addresses;
  readonly bulkhead: Bulkhead;
}

/**
 * Domains that other processes serve, queried at `POST /internal/keys` over kept connections. A query has the remaining
 * time of its caller, and ends with it; queries above a domain's capacity are refused.
 */
export function createHttpPeers(options: HttpPeersOptions): Peers & { readonly close: () => Promise<void> } {
  const { timeout: patience, replyBytes } = options;
  const peers = new Map<string, Peer>(
    [...options.urls].map(([domain, url]) => [
      domain,
      {
        addresses: new Addresses([url], { connections: places.most, timeout: patience, replyBytes }),
        bulkhead: new Bulkhead(places),
      },
    ]),
  );
  return {
    async ask(domain, question, caller) {
      const peer = peers.get(domain);
      if (peer === undefined) throw unavailable(domain, 'is served elsewhere, and `peers` does not say where');
      const time = Math.max(1, Math.floor(Math.min(patience, caller.party?.remaining?.() ?? patience)));
      const end = performance.now() + time;
      const timeout = AbortSignal.timeout(time);
      const signal = caller.signal === undefined ? timeout : AbortSignal.any([caller.signal, timeout]);
      const leave = await peer.bulkhead.enter(signal, caller.party?.name ?? '');
      try {
        caller.signal?.throwIfAborted();
        if (leave === undefined) throw unavailable(domain, 'is asked as much as it may be at the moment');
        const address = peer.addresses.choose();
        if (address === undefined) {
          throw unavailable(domain, 'did not answer lately', Math.ceil(peer.addresses.wait / 1_000));
        }
        return await askOne(address, { domain, question, caller, end, signal });
      } finally {
        leave?.();
      }
    },
    async close() {
      await Promise.all([...peers.values()].map(({ addresses }) => addresses.close()));
    },
  };

  async function askOne(
    { pool, breaker }: Address,
    { domain, question, caller, end, signal }: PeerQuestion,
  ): Promise<KeysAnswer> {
    const { viewer, party } = caller;
    const tell = breaker.begin();
    const left = Math.max(1, Math.floor(end - performance.now()));
    try {
      const response = await pool.request({
        path: keysPath,
        method: 'POST',
        headers: {
          ...(await options.headersFor(viewer, domain, party)),
          'content-type': 'application/json',
          accept: 'application/json',
          [timeoutHeader]: String(left),
        },
        body: JSON.stringify(question),
        signal,
      });
      const body = await response.body.json();
      tell('answered');
      return readAnswer(response.statusCode, body, domain, question);
    } catch (error) {
      if (error instanceof RequestError) throw error;
      if (isTooLarge(error)) {
        tell('answered');
        throw new RequestError('QUERY_TOO_BROAD', `The answer of the domain ${domain} is too large.`);
      }
      // A timeout does not indicate a problem of the domain if the caller had less time than the domain may take.
      const isCutShort = signal.aborted && left < patience * 0.9;
      tell(caller.signal?.aborted || isCutShort ? 'unknown' : 'unreachable');
      if (caller.signal?.aborted) throw error;
      options.log.warn({ err: error, peer: domain }, 'A question to another domain failed');
      if (isCutShort) throw new RequestError('DEADLINE_EXCEEDED');
      throw unavailable(domain, 'does not answer');
    }
  }
}

interface PeerQuestion {
  readonly domain: string;
  readonly question: KeysQuestion;
  readonly caller: Caller;
  /** The deadline, in milliseconds of a monotonic clock. */
  readonly end: number;
  readonly signal: AbortSignal;
}

function readAnswer(status: number, body: unknown, domain: string, question: KeysQuestion): KeysAnswer {
  if (status === 200 && isAnswer(body, question)) {
    const trust = ((body as { readonly trust?: unknown }).trust ?? []) as unknown;
    const reports = Array.isArray(trust) ? trust.flatMap((report: unknown) => readObjectReport(report) ?? []) : [];
    return { columns: body.columns, trust: reports };
  }
  const failure = readFailure(body);
  // A missing path or an invalid query only concerns operators.
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
    readonly extensions?: { readonly code?: unknown; readonly retryAfter?: unknown };
  };
  const { code, retryAfter } = extensions ?? {};
  return typeof code === 'string' && isCode(code) && typeof message === 'string'
    ? new RequestError(code, message, typeof retryAfter === 'number' ? { retryAfter } : {})
    : undefined;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
}

function unavailable(domain: string, what: string, retryAfter = 1): RequestError {
  return new RequestError('PEER_UNAVAILABLE', `The domain ${domain}, which the question is about, ${what}.`, {
    retryAfter,
  });
}
