import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admit } from '../../gateway/request/identity.ts';
import { forwardHeaders } from '../../gateway/transport/client-headers.ts';
import { send } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph, startYogaSubgraph } from './foreign-subgraphs.ts';

let told: ForeignSubgraph;
let untold: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

const forward = {
  propagate: ['X-Tenant', 'x-absent', 'x-mesh-key'],
  rename: { authorization: 'X-Client-Authorization', 'x-old': 'x-new' },
  claims: { 'x-user': 'subject', 'x-roles': 'roles', 'x-region': 'region', 'x-nothing': 'nothing' },
};

beforeAll(async () => {
  told = await startApolloSubgraph({
    name: 'told',
    sdl: 'type Query { a: Int }',
    resolvers: { Query: { a: () => 1 } },
  });
  untold = await startYogaSubgraph({
    name: 'untold',
    sdl: 'type Query { b: Int }',
    resolvers: { Query: { b: () => 2 } },
  });
  gateway = await startForeignGateway([told, untold], {
    settings: {
      told: { headers: { 'X-Mesh-Key': 'k', 'X-Insert': 'here' }, forward },
      untold: { headers: { 'X-Mesh-Key': 'k' } },
    },
    authenticate: async () =>
      admit({
        subject: 'jürgen',
        viewer: { roles: ['analyst', 'steward'], claims: { region: 'a%\r\nb', nothing: null } },
      }),
  });
});

afterAll(async () => {
  await gateway.close(0);
  await Promise.all([told.close(), untold.close()]);
});

describe('of the headers of a client', () => {
  beforeAll(async () => {
    const { body } = await send(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-tenant': 't1',
        authorization: 'Bearer of-the-client',
        cookie: 'session=secret',
        'x-old': 'old',
        'X-Mesh-Key': 'forged',
        'X-User': 'somebody else',
        'x-nothing': 'forged',
        'x-forwarded-for': '1.2.3.4',
      },
      body: JSON.stringify({ query: '{ a b }' }),
    });
    expect(body).toEqual({ data: { a: 1, b: 2 } });
  });

  test('a subgraph gets those that its rules name, by the names that they give', () => {
    expect(told.asked.at(-1)).toMatchObject({
      'x-tenant': 't1',
      'x-client-authorization': 'Bearer of-the-client',
      'x-new': 'old',
    });
    for (const name of ['cookie', 'x-old', 'x-absent', 'x-forwarded-for', 'authorization']) {
      expect(told.asked.at(-1), name).not.toHaveProperty(name);
    }
  });

  test('none is taken for what the configuration or a token says', () => {
    expect(told.asked.at(-1)).toMatchObject({
      'x-mesh-key': 'k',
      'x-insert': 'here',
      'x-user': 'j%C3%BCrgen',
      'x-roles': 'analyst,steward',
      'x-region': 'a%25%0D%0Ab',
    });
    expect(told.asked.at(-1)).not.toHaveProperty('x-nothing');
  });

  test('a subgraph without rules gets none', () => {
    const given = Object.keys(untold.asked.at(-1) ?? {}).filter((name) => name.startsWith('x-') || name === 'cookie');
    expect(given).toEqual(['x-mesh-key']);
    expect(untold.asked.at(-1)).not.toHaveProperty('authorization');
  });
});

describe('a viewer token', () => {
  const signed: string[] = [];
  const tokens = {
    signViewer: async (_viewer: unknown, name: string) => {
      signed.push(name);
      return `token-for-${name}`;
    },
    verifyViewer: async () => undefined,
  };

  test('goes to subgraphs of others only where the configuration says so', async () => {
    const chosen = await startForeignGateway([told, untold], {
      settings: { told: { tokens, signed: true }, untold: { tokens } },
    });
    const query = JSON.stringify({ query: '{ a b }' });
    await send(chosen.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: query });
    await chosen.close(0);
    expect(told.asked.at(-1)).toMatchObject({ authorization: 'Bearer token-for-told' });
    expect(untold.asked.at(-1)).not.toHaveProperty('authorization');
    expect(signed).not.toContain('untold');
  });
});

test('a claim with half of a character is passed on with the sign for what is no character', () => {
  const rules = { propagate: [], rename: {}, claims: { 'x-user': 'subject' } };
  const asker = { viewer: { roles: [], claims: {} }, subject: 'a\ud800' };
  expect(forwardHeaders(rules, asker)).toEqual({ 'x-user': 'a%EF%BF%BD' });
});
