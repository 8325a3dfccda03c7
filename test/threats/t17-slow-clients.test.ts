import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { ask, send } from '../gateway/ask.ts';
import { type DemoGateway, startDemoGateway } from '../gateway/limits/demo-gateway.ts';
import { createProducts, createReviews, startToyGateway } from '../gateway/toy-mesh.ts';

const json = { 'content-type': 'application/json' };

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => resolve(socket));
    socket.once('error', reject);
  });
}

describe('slow senders', () => {
  test('T17: 500 connections that never finish their request keep nobody else from being answered.', async () => {
    const limits = { ...defaultRequestLimits, concurrentRequests: 5, concurrentPerViewer: 5 };
    const gateway = await startToyGateway({ limits });
    const memory = process.memoryUsage().rss;
    const sockets = await Promise.all(Array.from({ length: 500 }, () => open(gateway.port)));
    for (const [index, socket] of sockets.entries()) {
      socket.on('error', () => {});
      socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\n');
      // Half of them stop in the headers, half in the body.
      if (index % 2 === 0) socket.write('content-type: application/json\r\ncontent-length: 500000\r\n\r\n{"query":"');
    }
    for (let round = 0; round < 20; round += 1) {
      expect((await ask(gateway.url, '{ products(first: 1) { name } }')).status).toBe(200);
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(200_000_000);
    for (const socket of sockets) socket.destroy();
    await gateway.close(0);
  });

  test('T17: A compressed body is refused without being inflated.', async () => {
    const gateway = await startToyGateway();
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const memory = process.memoryUsage().rss;
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, gzip', 'zstd']) {
      const { status } = await send(gateway.url, {
        method: 'POST',
        headers: { ...json, 'content-encoding': encoding },
        body: bomb,
      });
      expect(status).toBe(415);
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000);
    await gateway.close(0);
  });
});

describe('large responses', () => {
  test('T17: A response above the limit is refused, and one below it is not.', async () => {
    const limits = { ...defaultRequestLimits, responseBytes: 1_000 };
    const boom = (kind: string) => 'x'.repeat(Number(kind));
    const gateway = await startToyGateway({ limits, local: [createProducts(boom), createReviews()] });
    expect((await ask(gateway.url, '{ boom(kind: "900") }')).status).toBe(200);
    const { status, body } = await ask(gateway.url, '{ boom(kind: "1000") }');
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'RESPONSE_TOO_LARGE' });
    await gateway.close(0);
  });

  test('T17: Clients that do not read their answers keep nobody else from being answered.', async () => {
    const boom = (kind: string) => 'x'.repeat(Number(kind));
    const gateway = await startToyGateway({ local: [createProducts(boom), createReviews()] });
    const body = JSON.stringify({ query: '{ boom(kind: "5000000") }' });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => open(gateway.port)));
    for (const socket of sockets) {
      socket.on('error', () => {});
      socket.pause();
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
    }
    for (let round = 0; round < 10; round += 1) {
      expect((await ask(gateway.url, '{ products(first: 1) { name } }')).status).toBe(200);
    }
    for (const socket of sockets) socket.destroy();
    await gateway.close(0);
  });
});

describe('a statement that nobody waits for', () => {
  let gateway: DemoGateway;
  beforeAll(async () => {
    gateway = await startDemoGateway({
      scale: 0.3,
      requestTimeout: 30_000,
      limits: { ...defaultRequestLimits, cost: 100_000_000 },
    });
  }, 120_000);
  afterAll(async () => await gateway?.close());

  /** Quantiles and distinct counts over everything, so often that they take seconds. */
  const long = `{ ${Array.from({ length: 60 }, (_, n) => `x${n}: pageviewsGroupBy(by: [{ dimension: websitePageviewId }, { dimension: createdAt, grain: SECOND }], filter: { websitePageviewId: { ne: "${n}" } }, first: 1) { totalCount nodes { aggregate { createdAt { countDistinct } } } }`).join(' ')} }`;

  /** Milliseconds until a short question has its answer. */
  async function waitForAnswer(): Promise<number> {
    const started = performance.now();
    const { body } = await ask(gateway.url, '{ sessionsAggregate { value { count } } }');
    expect(body.errors).toBeUndefined();
    return performance.now() - started;
  }

  test('T17: It is stopped when its client leaves, and what waits behind it is answered.', async () => {
    await waitForAnswer();
    const started = performance.now();
    const leaving = new AbortController();
    const answer = fetch(gateway.url, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: long }),
      signal: leaving.signal,
    });
    setTimeout(() => leaving.abort(), 300);
    await expect(answer).rejects.toThrow();
    await waitForAnswer();
    const left = performance.now() - started;

    const whole = performance.now();
    const finished = await ask(gateway.url, long);
    expect(finished.status).toBe(200);
    expect(left, 'much sooner than the statements take').toBeLessThan((performance.now() - whole) / 2);
    expect(gateway.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  }, 90_000);
});
