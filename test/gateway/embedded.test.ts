import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestError } from '../../core/errors/request-error.ts';
import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { keysPath } from '../../gateway/transport/peer-keys.ts';
import { ask } from './ask.ts';
import { knownPaths } from './known-paths.ts';
import { createProducts, createReviews, startToyGateway } from './toy-mesh.ts';

const canary = 'select secret from customers where password = 4711';
let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  const boom = (kind: string) => {
    switch (kind) {
      case 'request':
        throw new RequestError('ENGINE_BUSY', 'The engine is busy.', { retryAfter: 3 });
      case 'argument':
        throw new RequestError('BAD_USER_INPUT', 'Nothing is larger than that.', {
          argument: ['filter', 'price', 'gt'],
        });
      case 'defect':
        throw new Error(canary);
      case 'object':
        throw { canary };
      default:
        return kind;
    }
  };
  gateway = await startToyGateway({ local: [createProducts(boom), createReviews()] });
});

afterAll(async () => await gateway.close(0));

test('No server answers at a path that the tests of all routes do not know.', async () => {
  const { paths, close } = await startToyGateway({ authenticatePeers: admitEverybody([]) });
  await close(0);
  expect(paths.toSorted()).toEqual(knownPaths.toSorted());
  expect(paths).toContain(keysPath);
  expect(gateway.paths).not.toContain(keysPath);
});

describe('a gateway with its subgraphs in the same process', () => {
  test('joins entities across subgraphs', async () => {
    const { status, body } = await ask(
      gateway.url,
      '{ products(first: 3) { name rating reviews { stars product { name } } } }',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        products: [
          {
            name: 'Mr. Fuzzy',
            rating: 5,
            reviews: [
              { stars: 5, product: { name: 'Mr. Fuzzy' } },
              { stars: 2, product: { name: 'Mr. Fuzzy' } },
            ],
          },
          { name: 'Love Bear', rating: null, reviews: [] },
          { name: 'Panda', rating: 4, reviews: [{ stars: 4, product: { name: 'Panda' } }] },
        ],
      },
    });
  });

  test('answers introspection', async () => {
    const { body } = await ask(gateway.url, '{ __type(name: "Product") { fields { name } } }');
    expect(body.data).toEqual({
      __type: { fields: ['productId', 'name', 'price', 'size', 'tags', 'reviews', 'rating'].map((name) => ({ name })) },
    });
  });

  test('describes itself in `mesh`', async () => {
    const { body } = await ask(
      gateway.url,
      '{ mesh { version notes contracts { id } domains { name status problems } } }',
    );
    expect(body).toEqual({
      data: {
        mesh: {
          version: '0.0.0',
          notes: [expect.stringContaining('without the contracts')],
          contracts: null,
          domains: [
            { name: 'products', status: 'READY', problems: [] },
            { name: 'reviews', status: 'READY', problems: [] },
          ],
        },
      },
    });
  });

  test('passes on an error that is meant for clients, with its path, code and details', async () => {
    const { body, status } = await ask(gateway.url, '{ boom(kind: "request") products(first: 1) { name } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ boom: null, products: [{ name: 'Mr. Fuzzy' }] });
    expect(body.errors).toEqual([
      {
        message: 'The engine is busy.',
        path: ['boom'],
        extensions: { code: 'ENGINE_BUSY', retryAfter: 3, serviceName: 'products' },
      },
    ]);
    const second = await ask(gateway.url, '{ again: boom(kind: "argument") }');
    expect(second.body.errors?.[0]).toMatchObject({
      path: ['again'],
      extensions: { code: 'BAD_USER_INPUT', argument: ['filter', 'price', 'gt'] },
    });
  });

  test.each(['defect', 'object'])('masks a thrown %s and writes its id to the log', async (kind) => {
    const { body, text } = await ask(gateway.url, '{ boom(kind: "KIND") }'.replace('KIND', kind));
    const [error] = body.errors ?? [];
    expect(text).not.toContain('secret');
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(error?.extensions.serviceName).toBe('products');
    const line = gateway.logLines.find((candidate) => candidate.includes(String(error?.extensions.id)));
    expect(line, 'the log says where, not what').not.toContain('secret');
    expect(line).toContain(kind === 'defect' ? 'embedded.test.ts' : 'errorId');
  });
});

describe('a gateway whose subgraph in the same process hangs', () => {
  test('answers at its deadline with everything else', async () => {
    const hanging = await startToyGateway({
      local: [createProducts(() => new Promise(() => {})), createReviews()],
      requestTimeout: 300,
    });
    const started = performance.now();
    const { body } = await ask(hanging.url, '{ boom reviews { stars } }');
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(body.data).toEqual({ boom: null, reviews: [{ stars: 5 }, { stars: 2 }, { stars: 4 }] });
    expect(body.errors).toEqual([
      {
        message: 'A subgraph did not answer in time.',
        path: ['boom'],
        extensions: { code: 'SUBREQUEST_TIMEOUT', serviceName: 'products' },
      },
    ]);
    await hanging.close(0);
  });
});
