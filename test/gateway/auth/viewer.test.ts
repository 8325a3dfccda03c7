import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../ask.ts';
import { claimsWith, type GuardedGateway, issue, startGuardedGateway } from './token-laboratory.ts';

const query = '{ products(first: 1) { name } }';

async function askAs(gateway: GuardedGateway, token: string | undefined) {
  return await send(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
}

describe('a gateway that asks for tokens', () => {
  let gateway: GuardedGateway;
  beforeAll(async () => {
    gateway = await startGuardedGateway();
  });
  afterAll(async () => await gateway.close());

  async function viewerOf(claims: Readonly<Record<string, unknown>>) {
    const { status } = await askAs(gateway, issue(claimsWith(claims)));
    expect(status).toBe(200);
    return gateway.viewers.at(-1);
  }

  test('tells the subgraph the roles and the claims that are configured, and no other', async () => {
    const claims = { tenant_id: 'A', level: 3, scope: { regions: ['EU', 'US'] }, staff: false, ssn: '1' };
    expect(await viewerOf(claims)).toEqual({
      roles: ['analyst'],
      claims: { tenant: 'A', level: 3, regions: ['EU', 'US'], staff: false },
    });
  });

  test.each([
    [
      ['b', 'a', 'b'],
      ['a', 'b'],
    ],
    ['b a', ['a', 'b']],
    ['', []],
    ['  ', []],
    [[], []],
    [
      ['Analyst', '__proto__', 'with space'],
      ['Analyst', '__proto__', 'with space'],
    ],
    [['a', 1], []],
    [[['a']], []],
    [{ a: true }, []],
    [7, []],
    [null, []],
  ])('takes %j as the roles %j', async (roles, expected) => {
    expect((await viewerOf({ roles }))?.roles).toEqual([...expected].sort());
  });

  test.each([
    ['tenant_id', null],
    ['tenant_id', 0],
    ['tenant_id', ['A']],
    ['tenant_id', { eq: 'A' }],
    ['level', '3'],
    ['level', null],
    ['staff', 'true'],
    ['staff', 1],
    ['scope', { regions: 'EU' }],
    ['scope', { regions: ['EU', 1] }],
    ['scope', 'regions'],
  ])('has no claim where %s is %j', async (name, value) => {
    expect((await viewerOf({ [name]: value }))?.claims).toEqual({});
  });

  test.each(["A' OR '1'='1", '*', '%', 'A,B', ''])('keeps the claim %j as the text that it is', async (value) => {
    expect((await viewerOf({ tenant_id: value }))?.claims).toEqual({ tenant: value });
  });

  test('takes no claim from a prototype', async () => {
    const { status } = await askAs(
      gateway,
      issue(claimsWith({ scope: JSON.parse('{"__proto__":{"regions":["EU"]}}') })),
    );
    expect(status).toBe(200);
    expect(gateway.viewers.at(-1)?.claims).toEqual({});
  });

  test('asks for a token for GET, introspection and persisted queries, too', async () => {
    const url = `${gateway.url}?query=${encodeURIComponent(query)}`;
    const headers = { 'apollo-require-preflight': 'true' };
    expect((await send(url, { method: 'GET', headers })).status).toBe(401);
    const admitted = await send(url, { method: 'GET', headers: { ...headers, authorization: `Bearer ${issue()}` } });
    expect(admitted.body.data).toEqual({ products: [{ name: 'Mr. Fuzzy' }] });
    const persisted = `${gateway.url}?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"0"}}')}`;
    expect((await send(persisted, { method: 'GET', headers })).status).toBe(401);
    expect((await send(persisted, { method: 'GET', headers: { accept: 'text/html' } })).status).toBe(401);
    const introspection = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__schema{types{name}}}"}',
    } as const;
    expect((await send(gateway.url, introspection)).status).toBe(401);
  });

  test('shows the pages and its health to everybody', async () => {
    const get = async (path: string, accept = '*/*') =>
      (await send(new URL(path, gateway.url).href, { method: 'GET', headers: { accept } })).status;
    expect(await get('/health/live')).toBe(200);
    expect(await get('/health/ready')).toBe(200);
    expect(await get('/graphiql')).toBe(200);
    expect(await get('/graphql', 'text/html')).toBe(200);
  });

  test('lets web pages send the header', async () => {
    const { status, headers } = await send(gateway.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://reports.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-headers']).toBe('authorization,content-type');
  });
});

test('requests without a token have the anonymous roles, where there are any; bad tokens are refused all the same', async () => {
  const gateway = await startGuardedGateway({ anonymousRoles: ['guest'] });
  try {
    expect((await askAs(gateway, undefined)).body.data).toEqual({ products: [{ name: 'Mr. Fuzzy' }] });
    expect(gateway.viewers.at(-1)).toEqual({ roles: ['guest'], claims: {} });
    expect((await askAs(gateway, 'x.y.z')).status).toBe(401);
    expect((await askAs(gateway, '')).status).toBe(401);
  } finally {
    await gateway.close();
  }
});
