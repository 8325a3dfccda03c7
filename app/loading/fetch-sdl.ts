import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { anonymous } from '../../core/model/access/viewer.ts';
import type { RemoteSubgraph } from '../../gateway/start-gateway.ts';

/** The SDL of a subgraph, or the reason why it could not be fetched in time. */
export type FetchedSdl =
  | { readonly kind: 'sdl'; readonly sdl: string }
  | { readonly kind: 'failure'; readonly reason: string };

const pause = 500;
const attemptTimeout = 5_000;
const largestSdl = 33_554_432;

/**
 * Fetches a subgraph's SDL by `_service { sdl }`. Retries for `wait` milliseconds, since the subgraph may be starting.
 */
export async function fetchSdl(subgraph: RemoteSubgraph, wait: number): Promise<FetchedSdl> {
  const end = performance.now() + wait;
  for (;;) {
    const fetched = await fetchFromAny(subgraph);
    if (fetched.kind === 'sdl' || performance.now() + pause > end) return fetched;
    await delay(pause);
  }
}

/** The SDL from the first address that returns it; else the failure of the last address. */
async function fetchFromAny(subgraph: RemoteSubgraph): Promise<FetchedSdl> {
  let fetched = await fetchOnce(subgraph);
  for (const url of subgraph.further ?? []) {
    if (fetched.kind === 'sdl') return fetched;
    fetched = await fetchOnce({ ...subgraph, url });
  }
  return fetched;
}

/** Closes connections after use, and limits the size of an SDL. */
const agent = new Agent({ maxResponseSize: largestSdl, keepAliveTimeout: 1, pipelining: 0 });

async function fetchOnce({ name, url, headers, tokens }: RemoteSubgraph): Promise<FetchedSdl> {
  try {
    const token = await tokens?.signViewer(anonymous, name);
    const signed = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: { ...headers, ...signed, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
      signal: AbortSignal.timeout(attemptTimeout),
    });
    if (response.statusCode === 401) {
      await response.body.dump();
      return { kind: 'failure', reason: 'it refuses this gateway; is CONCORD_SUBGRAPH_KEY the same for both?' };
    }
    const sdl = readSdl(await response.body.json());
    return sdl === undefined
      ? { kind: 'failure', reason: `it answered ${response.statusCode} without an SDL; is it a federation subgraph?` }
      : { kind: 'sdl', sdl };
  } catch (error) {
    return { kind: 'failure', reason: describe(error) };
  }
}

function readSdl(body: unknown): string | undefined {
  const sdl = member(member(member(body, 'data'), '_service'), 'sdl');
  return typeof sdl === 'string' && sdl !== '' ? sdl : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function describe(error: unknown): string {
  if (error instanceof SyntaxError) return 'it does not answer with JSON';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'its SDL is too large';
  return code === 'ECONNREFUSED'
    ? 'nothing listens there'
    : error instanceof Error
      ? error.message || code
      : String(error);
}
