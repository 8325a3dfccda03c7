import { afterEach, describe, expect, test } from 'vitest';
import type { Subgraph, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import { ask, send } from './ask.ts';
import { createProducts, createReviews, startToyGateway } from './toy-mesh.ts';

let gateway: Awaited<ReturnType<typeof startToyGateway>> | undefined;

afterEach(async () => {
  await gateway?.close(0);
  gateway = undefined;
});

const get = (url: string, path: string) => send(new URL(path, url).href, { method: 'GET' });

function withStatus(subgraph: Subgraph, status: () => SubgraphStatus): Subgraph {
  return { ...subgraph, status };
}

describe('readiness', () => {
  test('names the subgraphs that are degraded, and stays up', async () => {
    const problems = ['The data of Review has drifted from its contract.'];
    const lame = withStatus(createReviews(), () => ({ state: 'degraded', problems }));
    gateway = await startToyGateway({ local: [createProducts(), lame] });
    const { status, body } = await get(gateway.url, '/health/ready');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        status: 'degraded',
        deployment: { id: expect.any(String), at: expect.any(String), held: [] },
        degraded: ['reviews'],
        subgraphs: { products: { state: 'ready', problems: [] }, reviews: { state: 'degraded', problems } },
      },
    });
    const answer = await ask(gateway.url, '{ mesh { domains { name status problems } } }');
    expect(answer.body.data?.mesh).toEqual({
      domains: [
        { name: 'products', status: 'READY', problems: [] },
        { name: 'reviews', status: 'DEGRADED', problems },
      ],
    });
  });

  test.each([
    ['always', ['unavailable', 'unavailable'], 200, 'degraded'],
    ['any', ['unavailable', 'unavailable'], 503, 'degraded'],
    ['any', ['unavailable', 'degraded'], 200, 'degraded'],
    ['all', ['ready', 'degraded'], 503, 'degraded'],
    ['all', ['ready', 'ready'], 200, 'ready'],
  ] as const)('where it is %s, with subgraphs that are %j, is %d', async (readiness, states, status, said) => {
    const local = [createProducts(), createReviews()].map((subgraph, index) =>
      withStatus(subgraph, () => ({ state: states[index] ?? 'ready', problems: [] })),
    );
    gateway = await startToyGateway({ local, readiness });
    const answer = await get(gateway.url, '/health/ready');
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status, body: { status: said } });
    expect((await get(gateway.url, '/health/live')).status).toBe(200);
  });

  test('survives a subgraph whose status throws', async () => {
    const broken = withStatus(createReviews(), () => {
      throw new Error('secret');
    });
    gateway = await startToyGateway({ local: [createProducts(), broken] });
    const { status, text } = await get(gateway.url, '/health/ready');
    expect(status).toBe(200);
    expect(text).toContain('"unavailable"');
    expect(text).not.toContain('secret');
  });

  test.each(['POST', 'PUT'] as const)('is not there for %s', async (method) => {
    gateway = await startToyGateway();
    for (const path of ['/health/live', '/health/ready']) {
      expect((await send(new URL(path, gateway.url).href, { method })).status).toBe(405);
    }
  });
});

describe('closing', () => {
  test('answers what has been accepted, tells clients to go, and gives up after the grace', async () => {
    const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<string>();
    const boom = async () => {
      enter();
      return await released;
    };
    gateway = await startToyGateway({ local: [createProducts(boom), createReviews()] });
    const slow = ask(gateway.url, '{ boom }');
    await entered;
    const closed = gateway.close(5_000);
    const late = await get(gateway.url, '/health/ready');
    expect({ status: late.status, connection: late.headers.connection }).toEqual({ status: 503, connection: 'close' });
    release('done');
    expect((await slow).body).toEqual({ data: { boom: 'done' } });
    await closed;
    await expect(ask(gateway.url, '{ boom }')).rejects.toThrow(/ECONNREFUSED/);
    gateway = undefined;
  });

  test('ends requests that outlive the grace', async () => {
    gateway = await startToyGateway({ local: [createProducts(() => new Promise(() => {})), createReviews()] });
    const hanging = ask(gateway.url, '{ boom }');
    hanging.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await gateway.close(600);
    expect(performance.now() - started).toBeLessThan(2_500);
    await expect(hanging).rejects.toThrow();
    gateway = undefined;
  });

  test('closes the subgraphs of the process, once', async () => {
    let closes = 0;
    const counted: Subgraph = {
      ...createReviews(),
      close: async () => {
        closes += 1;
      },
    };
    const own = await startToyGateway({ local: [createProducts(), counted] });
    await own.close(0);
    expect(closes).toBe(1);
  });
});
