import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../../gateway/request/log.ts';
import { createHttpSource } from '../../gateway/transport/http-source.ts';
import { ask, send } from './ask.ts';
import { goodReviews, rootQuery } from './reviews-gateway.ts';
import { reply, type Script, type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts';
import { startToyGateway, type ToyGatewayOptions } from './toy-mesh.ts';

const good = reply({ data: goodReviews });
const whole = {
  data: { reviews: [{ stars: 5, product: { name: 'Mr. Fuzzy' } }], products: [{ name: 'Mr. Fuzzy' }] },
};
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(addresses: number, options: ToyGatewayOptions = {}) {
  const subgraphs: ScriptedSubgraph[] = [];
  for (let address = 0; address < addresses; address += 1) subgraphs.push(await startScriptedSubgraph(good));
  const [url = '', ...further] = subgraphs.map((subgraph) => subgraph.url);
  const gateway = await startToyGateway({ remote: [{ name: 'reviews', url, further }], ...options });
  for (const { close } of subgraphs) closing.push(close);
  closing.push(() => gateway.close(0));
  return { subgraphs, gateway, ask: async (query = rootQuery) => (await ask(gateway.url, query)).body };
}

const codeOf = (body: Awaited<ReturnType<typeof ask>>['body']) => body.errors?.[0]?.extensions.code;
const hang: Script = () => {};
const reset: Script = (request) => void request.socket.destroy();

describe('a subgraph that hangs', () => {
  test('keeps its own places of the gateway and no others: healthy fields are answered all the time', async () => {
    const { subgraphs, gateway } = await open(1, { subrequestTimeout: 4_000 });
    subgraphs[0]?.play(hang);
    const partial = { products: [{ name: 'Mr. Fuzzy' }], reviews: null };
    const started = performance.now();
    const asked: Promise<number>[] = [];
    for (let request = 0; request < 300; request += 1) {
      asked.push(
        ask(gateway.url, rootQuery).then(({ body, status }) => {
          expect({ status, data: body.data }).toEqual({ status: 200, data: partial });
          expect(['SUBREQUEST_TIMEOUT', 'SUBREQUEST_REJECTED']).toContain(codeOf(body));
          return performance.now() - started;
        }),
      );
      await delay(5);
    }
    const { body } = await ask(gateway.url, '{ products(first: 1) { name } }');
    expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
    await Promise.all(asked);
    // 64 at a time, and one now and then that tries whether it is back.
    expect(subgraphs[0]?.asked.length).toBeLessThan(100);
  });

  test('is asked again, and serves, within seconds after it is back', async () => {
    const { subgraphs, ask: askReviews } = await open(1, { subrequestTimeout: 200 });
    subgraphs[0]?.play(hang);
    const codes = await Promise.all(Array.from({ length: 10 }, async () => codeOf(await askReviews())));
    expect(codes).toContain('SUBREQUEST_TIMEOUT');
    // At most one of them tries whether it is back.
    const next = await Promise.all(Array.from({ length: 5 }, async () => await askReviews()));
    const refused = next.find((body) => codeOf(body) === 'SUBREQUEST_REJECTED');
    expect(refused?.errors?.[0]).toMatchObject({ path: ['reviews'], extensions: { retryAfter: 1 } });
    subgraphs[0]?.play(good);
    const started = performance.now();
    let body = await askReviews();
    while (body.errors !== undefined && performance.now() - started < 6_000) {
      await delay(50);
      body = await askReviews();
    }
    expect(body).toEqual(whole);
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});

test('a client that gives little time does not cut others off from a healthy subgraph', async () => {
  const { subgraphs, gateway, ask: askReviews } = await open(1);
  subgraphs[0]?.play((...given) => void setTimeout(() => good(...given), 100));
  for (let request = 0; request < 12; request += 1) {
    const headers = { 'content-type': 'application/json', 'concord-timeout': '20' };
    await send(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query: rootQuery }) });
  }
  expect(await askReviews()).toEqual(whole);
});

describe('a subgraph with two addresses', () => {
  test.each([
    ['is gone', async (subgraph: ScriptedSubgraph) => await subgraph.close()],
    ['breaks connections', async (subgraph: ScriptedSubgraph) => subgraph.play(reset)],
    ['answers 503 for its server', async (subgraph: ScriptedSubgraph) => subgraph.play(reply('busy', 503))],
  ])('answers everything while one of them %s', async (_, fail) => {
    const { subgraphs, ask: askReviews } = await open(2);
    expect(await askReviews()).toEqual(whole);
    const [first, second] = subgraphs;
    if (first !== undefined) await fail(first);
    for (let request = 0; request < 60; request += 1) expect(await askReviews()).toEqual(whole);
    expect(second?.asked.length).toBeGreaterThanOrEqual(60);
    // Few of them were sent to the one that fails: it is left alone.
    expect((second?.asked.length ?? 0) - 60).toBeLessThan(20);
  });

  test('uses both while both answer', async () => {
    const { subgraphs, ask: askReviews } = await open(2);
    for (let request = 0; request < 20; request += 1) await askReviews();
    for (const { asked } of subgraphs) expect(asked.length).toBeGreaterThan(5);
  });

  test('is ready while one of them answers, and says that one does not', async () => {
    const { subgraphs, gateway } = await open(2);
    await subgraphs[0]?.close();
    const response = await fetch(new URL('/health/ready', gateway.url));
    const body = (await response.json()) as { readonly subgraphs: Record<string, unknown> };
    expect(body.subgraphs.reviews).toEqual({ state: 'ready', problems: ['1 of 2 addresses do not answer.'] });
  });
});

describe('asking how a subgraph is', () => {
  const readiness = async (url: string) => {
    const response = await fetch(new URL('/health/ready', url));
    return ((await response.json()) as { readonly subgraphs: Record<string, { readonly state: string }> }).subgraphs;
  };
  const isProbe = (body: string) => body.includes('{ __typename }') && !body.includes('reviews');

  test('waits behind no request', async () => {
    const { subgraphs, gateway } = await open(1, { subrequestTimeout: 5_000 });
    subgraphs[0]?.play((...given) => {
      if (isProbe(given[2])) reply({ data: { __typename: 'Query' } })(...given);
    });
    const asked = Promise.all(Array.from({ length: 80 }, () => ask(gateway.url, rootQuery)));
    await expect.poll(() => subgraphs[0]?.asked.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(48);
    expect((await readiness(gateway.url)).reviews).toEqual({ state: 'ready', problems: [] });
    await asked;
  });

  test('keeps no request away where nothing comes of it', async () => {
    const [subgraph] = (await open(1)).subgraphs;
    if (subgraph === undefined) throw new Error('There is one.');
    const source = createHttpSource({
      name: 'reviews',
      url: subgraph.url,
      errors: 'pass',
      timeout: 300,
      bounds: { replyBytes: 1_000_000, replyValues: 1_000_000 },
      supergraph: () => buildSchema('type Query { reviews: [Review!] } type Review { stars: Int }'),
      log: createLog('silent'),
    });
    closing.push(source.close);
    subgraph.play((...given) => {
      if (isProbe(given[2])) reset(...given);
      else good(...given);
    });
    for (let time = 0; time < 10; time += 1) expect((await source.check()).state).toBe('unavailable');
    const answer = await source.ask({ query: '{ reviews { stars } }' }, undefined);
    expect(answer.errors).toBeUndefined();
  });
});

describe('an answer that is refused because of load', () => {
  test('is a 503 with Retry-After if nothing came of it, and tells when to ask again if something did', async () => {
    const { subgraphs, gateway, ask: askReviews } = await open(1);
    subgraphs[0]?.play(reset);
    for (let request = 0; request < 12; request += 1) await askReviews();
    // Now and then one of them tries whether it is back.
    const refused = async (query: string) => {
      for (;;) {
        const answer = await ask(gateway.url, query);
        if (codeOf(answer.body) === 'SUBREQUEST_REJECTED') return answer;
      }
    };
    const nothing = await refused('{ reviews { stars } }');
    expect(nothing.status).toBe(503);
    expect(Number(nothing.headers['retry-after'])).toBeGreaterThan(0);
    const something = await refused(rootQuery);
    expect(something.status).toBe(200);
    expect(Number(something.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('what may be sent again', () => {
  test('a query whose connection breaks once is sent again', async () => {
    const { subgraphs, ask: askReviews } = await open(1);
    let broken = 0;
    subgraphs[0]?.play((request, response, body) => {
      broken += 1;
      if (broken === 1) reset(request, response, body);
      else good(request, response, body);
    });
    expect(await askReviews()).toEqual(whole);
  });

  test('a query that may have arrived is sent once more, not to every address', async () => {
    const { subgraphs, ask: askReviews } = await open(4);
    for (const subgraph of subgraphs) subgraph.play(reset);
    expect(codeOf(await askReviews())).toBe('SUBREQUEST_HTTP_ERROR');
    expect(subgraphs.flatMap(({ asked }) => asked)).toHaveLength(2);
  });

  test('a query that reached nobody is sent to each address until one takes it', async () => {
    const { subgraphs, ask: askReviews } = await open(6);
    for (const subgraph of subgraphs.slice(0, -1)) await subgraph.close();
    for (let request = 0; request < 3; request += 1) expect(await askReviews()).toEqual(whole);
  });

  test('servers that fail every other time have a fifth more to do for it at most', async () => {
    const { subgraphs, ask: askReviews } = await open(3);
    let asked = 0;
    for (const subgraph of subgraphs) {
      subgraph.play((...given) => {
        asked += 1;
        if (asked % 2 === 0) reset(...given);
        else good(...given);
      });
    }
    for (let request = 0; request < 100; request += 1) await askReviews();
    // Ten come at once.
    expect(asked).toBeLessThanOrEqual(100 + 10 + 20);
  });

  test('a refusal that says when to come again is passed on, and the address left alone', async () => {
    const { subgraphs, gateway } = await open(1);
    subgraphs[0]?.play(reply('busy', 503, { 'retry-after': '7' }));
    const { body, headers } = await ask(gateway.url, rootQuery);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBREQUEST_HTTP_ERROR', retryAfter: 7 });
    expect([headers['retry-after'], subgraphs[0]?.asked.length]).toEqual(['7', 1]);
    const told = { errors: [{ message: 'Slow down.', extensions: { code: 'RATE' } }] };
    subgraphs[0]?.play(reply(told, 429, { 'retry-after': '9' }));
    const next = await ask(gateway.url, rootQuery);
    expect(next.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE', retryAfter: 9 });
  });

  test('a server that fails everything is not asked much more often for it', async () => {
    const { subgraphs, ask: askReviews } = await open(1);
    subgraphs[0]?.play(reset);
    for (let request = 0; request < 100; request += 1) await askReviews();
    expect(subgraphs[0]?.asked.length).toBeLessThan(30);
  });

  test('a request that its server gave up to wait for is no mistake of the client', async () => {
    const { subgraphs, ask: askReviews } = await open(1);
    subgraphs[0]?.play(reply({ errors: [{ message: 'x', extensions: { code: 'BAD_REQUEST' } }] }, 408));
    const body = await askReviews();
    expect(body.errors).toHaveLength(1);
    expect(codeOf(body)).toBe('SUBREQUEST_HTTP_ERROR');
    expect(body.data).toEqual({ reviews: null, products: [{ name: 'Mr. Fuzzy' }] });
  });
});
