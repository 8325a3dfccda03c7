import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { anonymous } from '../../core/model/access/viewer.ts';
import { createLog } from '../../gateway/request/log.ts';
import { createHttpPeers } from '../../gateway/transport/http-peers.ts';
import type { Caller } from '../../subgraphs/domain/operation.ts';
import { reply, type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts';

const question = { object: 'Product', key: ['productId'], values: [], limit: 10 };
const found = { columns: [['1', '2']] };
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(timeout = 10_000) {
  const domain: ScriptedSubgraph = await startScriptedSubgraph(reply(found));
  const peers = createHttpPeers({
    urls: new Map([['sales', new URL(domain.url).origin]]),
    headersFor: async () => ({}),
    timeout,
    replyBytes: 1_000_000,
    log: createLog('silent'),
  });
  closing.push(() => domain.close(), peers.close);
  const askSales = (caller: Partial<Caller> = {}) =>
    peers.ask('sales', question, { viewer: anonymous, signal: undefined, ...caller });
  return { domain, askSales };
}

const waiting = (milliseconds: number): Caller['party'] => ({
  name: 'v',
  request: 'r',
  share: 1,
  remaining: () => milliseconds,
});

/** One of two viewers, of which none may have all places. */
const viewerOf = (index: number): Caller['party'] => ({ name: `viewer ${index % 2}`, request: 'r', share: 1 });

describe('A question to another domain', () => {
  test('has the time that its caller still has, and says so', async () => {
    const { domain, askSales } = await open();
    expect((await askSales({ party: waiting(700) })).columns).toEqual(found.columns);
    expect(Number(domain.asked[0]?.headers['concord-timeout'])).toBeLessThanOrEqual(700);
    domain.play(() => {});
    const started = performance.now();
    await expect(askSales({ party: waiting(300) })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('ends when its caller leaves, also while it waits for a place', async () => {
    const { domain, askSales } = await open();
    domain.play(() => {});
    const client = new AbortController();
    const asked = Array.from({ length: 40 }, (_, index) => askSales({ signal: client.signal, party: viewerOf(index) }));
    const ended = Promise.allSettled(asked);
    await expect.poll(() => domain.asked.length).toBe(16);
    client.abort(new Error('The client has left.'));
    for (const { status } of await ended) expect(status).toBe('rejected');
    await delay(50);
    expect(domain.asked).toHaveLength(16);
    domain.play(reply(found));
    expect((await askSales()).columns).toEqual(found.columns);
  });

  test('leaves places to other viewers', async () => {
    const { domain, askSales } = await open();
    domain.play(() => {});
    const client = new AbortController();
    const heavy = Array.from({ length: 40 }, () => askSales({ signal: client.signal, party: viewerOf(0) }));
    const ended = Promise.allSettled(heavy);
    await expect.poll(() => domain.asked.length).toBe(12);
    domain.play(reply(found));
    expect((await askSales({ party: viewerOf(1) })).columns).toEqual(found.columns);
    client.abort(new Error('The client has left.'));
    await ended;
  });

  test('is refused at once where as many wait as may', async () => {
    const { domain, askSales } = await open();
    domain.play((_, response) => void setTimeout(() => response.end(), 30_000).unref());
    const client = new AbortController();
    const asked = Array.from({ length: 80 }, (_, index) => askSales({ signal: client.signal, party: viewerOf(index) }));
    const waitingOnes = Promise.allSettled(asked);
    await expect.poll(() => domain.asked.length).toBe(16);
    const started = performance.now();
    await expect(askSales({ party: viewerOf(0) })).rejects.toMatchObject({ code: 'PEER_UNAVAILABLE', retryAfter: 1 });
    expect(performance.now() - started).toBeLessThan(1_000);
    client.abort();
    await waitingOnes;
  });

  test('is not asked of a domain that failed five times in a row, until that had a pause', async () => {
    const { domain, askSales } = await open();
    domain.play((request) => void request.socket.destroy());
    for (let time = 0; time < 20; time += 1) {
      await expect(askSales()).rejects.toMatchObject({ code: 'PEER_UNAVAILABLE' });
    }
    expect(domain.asked.length).toBeLessThan(10);
    domain.play(reply(found));
    await expect.poll(async () => (await askSales().catch(() => undefined))?.columns, { timeout: 5_000 }).toBeDefined();
  });

  test('keeps when to ask again, as the other domain says it', async () => {
    const { domain, askSales } = await open();
    domain.play(reply({ errors: [{ message: 'Busy.', extensions: { code: 'ENGINE_BUSY', retryAfter: 7 } }] }, 503));
    await expect(askSales()).rejects.toMatchObject({ code: 'ENGINE_BUSY', retryAfter: 7 });
  });
});
