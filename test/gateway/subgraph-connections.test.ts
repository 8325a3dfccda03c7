import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { goodReviews, type ReviewsGateway, rootQuery, startReviewsGateway } from './reviews-gateway.ts';
import { reply } from './scripted-subgraph.ts';

const opened = startReviewsGateway();
let subgraph: ReviewsGateway['subgraph'];
let gateway: ReviewsGateway['gateway'];

beforeAll(() => {
  ({ subgraph, gateway } = opened());
});

describe('connections', () => {
  test('are kept and shared', async () => {
    subgraph.play(reply({ data: goodReviews }));
    await Promise.all(Array.from({ length: 40 }, () => ask(gateway.url, rootQuery)));
    for (let round = 0; round < 20; round += 1) await ask(gateway.url, rootQuery);
    expect(await subgraph.countConnections()).toBeLessThanOrEqual(64);
  });

  test('that were closed while idle are opened again without an error', async () => {
    subgraph.play((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: goodReviews }), () => setImmediate(() => response.socket?.destroy()));
    });
    for (let round = 0; round < 30; round += 1) {
      expect((await ask(gateway.url, rootQuery)).body.errors).toBeUndefined();
    }
  });

  test('of a subgraph that hangs are given back, even when all of them were taken', async () => {
    subgraph.play(() => {});
    const answers = await Promise.all(Array.from({ length: 80 }, () => ask(gateway.url, rootQuery)));
    // Those that found no place were not sent.
    expect(new Set(answers.map(({ body }) => body.errors?.[0]?.extensions.code))).toEqual(
      new Set(['SUBREQUEST_TIMEOUT', 'SUBREQUEST_REJECTED']),
    );
    subgraph.play(reply({ data: goodReviews }));
    const started = performance.now();
    while ((await ask(gateway.url, rootQuery)).body.errors !== undefined) await delay(20);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test('a reply after the timeout does not reach another request', async () => {
    subgraph.play((_, response) => {
      setTimeout(() => reply({ data: { reviews: [{ stars: 1, product: null }] } })(_, response, ''), 700);
    });
    const late = await ask(gateway.url, '{ reviews { stars product { name } } }');
    expect(late.body.errors?.[0]?.extensions.code).toBe('SUBREQUEST_TIMEOUT');
    subgraph.play(reply({ data: { reviews: [{ stars: 2, product: null }] } }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const next = await ask(gateway.url, '{ reviews { stars product { name } } }');
    expect(next.body.data).toEqual({ reviews: [{ stars: 2, product: null }] });
  });

  test('a client that leaves ends what was asked for it', async () => {
    const { promise: left, resolve } = Promise.withResolvers<number>();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    subgraph.play((request) => {
      const since = performance.now();
      request.socket.once('close', () => resolve(performance.now() - since));
      arrive();
    });
    const leaving = new AbortController();
    const answer = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: rootQuery }),
      signal: leaving.signal,
    });
    await arrived;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect(await left).toBeLessThan(300);
  });
});
