import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { authenticateGateway } from '../../gateway/auth/authenticate.ts';
import { createViewerTokens } from '../../gateway/auth/viewer-token.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { ask, send } from '../gateway/ask.ts';
import { forge, issue, recordViewers } from '../gateway/auth/token-laboratory.ts';
import { createProducts, startToyGateway } from '../gateway/toy-mesh.ts';

const key = 'a key that gateway and subgraphs share';
const tokens = createViewerTokens(key);
const ada: Viewer = { roles: ['analyst'], claims: { tenant: 'A' } };
const viewers: Viewer[] = [];
let subgraph: Awaited<ReturnType<typeof startSubgraph>>;
let url: string;

beforeAll(async () => {
  subgraph = await startSubgraph(recordViewers(createProducts(), viewers), {
    host: '127.0.0.1',
    port: 0,
    authenticate: authenticateGateway({ tokens, audience: 'products' }),
    cors: { origins: [] },
    introspection: true,
    limits: defaultRequestLimits,
    requestTimeout: 10_000,
    log: createLog('silent'),
  });
  url = `http://127.0.0.1:${subgraph.port}/graphql`;
});

afterAll(async () => await subgraph.close(0));

const entities =
  '{ _entities(representations: [{ __typename: "Product", productId: "2" }]) { ... on Product { name } } }';

async function post(headers: Record<string, string>, query = entities) {
  return await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

const sign = async (audience: string, now?: number, secret = key) =>
  await createViewerTokens(secret, now === undefined ? undefined : () => new Date(now)).signViewer(ada, audience);

describe('T5: the port of a subgraph', () => {
  test('answers what the gateway has signed, for the viewer that it names', async () => {
    const { body } = await post({ authorization: `Bearer ${await sign('products')}` });
    expect(body).toEqual({ data: { _entities: [{ name: 'Love Bear' }] } });
    expect(viewers.at(-1)).toEqual(ada);
  });

  const unsigned = {
    'x-roles': 'admin',
    'x-user': 'ada',
    'concord-viewer': JSON.stringify(ada),
    'x-gateway-claims': JSON.stringify(ada),
  };
  const claims = { iss: 'concord', aud: 'products', iat: Math.floor(Date.now() / 1_000), exp: 9_999_999_999, ...ada };
  const type = 'concord-viewer+jwt';
  const refused: readonly (readonly [string, () => Promise<Record<string, string>>])[] = [
    ['no token', async () => ({})],
    ['headers that nobody signed', async () => unsigned],
    ['a token of a client', async () => ({ authorization: `Bearer ${issue()}` })],
    ['a token for another subgraph', async () => ({ authorization: `Bearer ${await sign('reviews')}` })],
    ['a token for a name with another case', async () => ({ authorization: `Bearer ${await sign('Products')}` })],
    [
      'a token of two minutes ago',
      async () => ({ authorization: `Bearer ${await sign('products', Date.now() - 120_000)}` }),
    ],
    [
      'a token of tomorrow',
      async () => ({ authorization: `Bearer ${await sign('products', Date.now() + 86_400_000)}` }),
    ],
    [
      'a token that is signed with another key',
      async () => ({ authorization: `Bearer ${await sign('products', undefined, `${key}.`)}` }),
    ],
    [
      'a token that is good for years',
      async () => ({ authorization: `Bearer ${forge({ alg: 'HS256', typ: type }, { ...claims, iat: 1 }, key)}` }),
    ],
    [
      'a token of another type',
      async () => ({ authorization: `Bearer ${forge({ alg: 'HS256', typ: 'JWT' }, claims, key)}` }),
    ],
    [
      'a token without roles',
      async () => ({
        authorization: `Bearer ${forge({ alg: 'HS256', typ: type }, { ...claims, roles: 'admin' }, key)}`,
      }),
    ],
    [
      'a token without an algorithm',
      async () => ({ authorization: `Bearer ${forge({ alg: 'none', typ: type }, claims, key)}` }),
    ],
  ];

  test.each(refused)('refuses %s, for every kind of question, with the same bytes', async (_, headers) => {
    const before = viewers.length;
    const expected = (await post({})).text;
    for (const query of [entities, '{ _service { sdl } }', '{ __schema { types { name } } }', '{ __typename }', '{']) {
      const answer = await post(await headers(), query);
      expect(answer.status).toBe(401);
      expect(answer.text).toBe(expected);
    }
    expect(viewers.length).toBe(before);
  });

  test('takes a token of a client only where that is configured', async () => {
    const authenticate = authenticateGateway({
      tokens,
      audience: 'products',
      clients: async (token) =>
        token === issue() ? { kind: 'admitted', identity: { viewer: ada } } : { kind: 'refused' },
    });
    const request = (token: string) =>
      ({ headersDistinct: { authorization: [`Bearer ${token}`] } }) as unknown as Parameters<typeof authenticate>[0];
    expect((await authenticate(request(issue()))).kind).toBe('admitted');
    expect((await authenticate(request(await sign('reviews')))).kind).toBe('refused');
  });

  test('is asked by its gateway with such a token, and other subgraphs are not', async () => {
    const gateway = await startToyGateway({
      remote: [{ name: 'products', url, tokens, signed: true }],
      authenticate: async () => ({ kind: 'admitted', identity: { viewer: ada, subject: 'ada' } }),
    });
    try {
      const { body } = await ask(gateway.url, '{ products(first: 1) { name } }');
      expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
      expect(viewers.at(-1)).toEqual(ada);
    } finally {
      await gateway.close(0);
    }
    const without = await startToyGateway({ remote: [{ name: 'products', url }] });
    try {
      const { body } = await ask(without.url, '{ products(first: 1) { name } }');
      expect(body.data).toEqual({ products: null });
    } finally {
      await without.close(0);
    }
  });
});

test('T6: clients of the gateway have neither `_entities` nor `_service`', async () => {
  const gateway = await startToyGateway();
  try {
    for (const query of [entities, '{ _service { sdl } }']) {
      const { status, body } = await ask(gateway.url, query);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  } finally {
    await gateway.close(0);
  }
});
