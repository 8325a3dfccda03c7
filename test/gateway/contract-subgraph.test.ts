import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { type Lab, openLab } from '../properties/lab.ts';
import type { Row } from '../properties/tables.ts';
import { ask } from './ask.ts';

const things: readonly Row[] = [
  { thingId: '1', ownerId: 'o1', label: 'first', words: ['a', null] },
  { thingId: '2', ownerId: 'o1', grade: 'NEW' },
  { thingId: '3', grade: 'NEWER' },
];
const parts: readonly Row[] = [1, 2, 3].map((place) => ({ thingId: '1', place, note: `note ${place}` }));
const serving = {
  host: '127.0.0.1',
  port: 0,
  authenticate: admitEverybody(['analyst']),
  cors: { origins: [] },
  introspection: true,
  limits: defaultRequestLimits,
  requestTimeout: 10_000,
  log: createLog('silent'),
};

const operations: readonly (readonly [string, string, object])[] = [
  [
    'a list in a list, with arguments',
    '{ things(first: 1) { nodes { parts(first: 2) { nodes { place } totalCount } } } }',
    { data: { things: { nodes: [{ parts: { nodes: [{ place: 1 }, { place: 2 }], totalCount: 3 } }] } } },
  ],
  [
    'one list in two ways',
    '{ things(first: 1) { nodes { a: parts(first: 1) { nodes { place } } b: parts(orderBy: [{ field: place, direction: DESC }], first: 1) { nodes { place } } } } }',
    { data: { things: { nodes: [{ a: { nodes: [{ place: 1 }] }, b: { nodes: [{ place: 3 }] } }] } } },
  ],
  [
    'rows by key',
    '{ a: thing(thingId: "1") { label owner { title } words } b: thing(thingId: "9") { label } }',
    { data: { a: { label: 'first', owner: { title: 'Owner' }, words: ['a', null] }, b: null } },
  ],
  [
    'values that the contract forbids, once for all rows',
    '{ things { nodes { grade } } }',
    {
      errors: [{ path: ['things', 'nodes', 1, 'grade'], extensions: { code: 'DATA_INVALID', count: 2 } }],
      data: { things: { nodes: [{ grade: null }, { grade: null }, { grade: null }] } },
    },
  ],
  [
    'an argument that is wrong',
    '{ things(first: -1) { nodes { thingId } } }',
    {
      errors: [{ path: ['things'], extensions: { code: 'BAD_USER_INPUT', argument: ['first'] } }],
      data: { things: null },
    },
  ],
];

describe('a subgraph of contracts gives one answer', () => {
  let lab: Lab;
  let urls: Record<string, string>;
  const opened: { close(grace: number): Promise<void> }[] = [];
  beforeAll(async () => {
    lab = await openLab({ things, parts, owners: [{ ownerId: 'o1', title: 'Owner' }] });
    const { name, sdl } = lab.subgraph;
    const composition = composeMesh([
      { name, sdl },
      { name: meshSubgraphName, sdl: meshSubgraphSdl },
    ]);
    if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
    const mesh = { ...serving, supergraphSdl: composition.supergraphSdl, subrequestTimeout: 10_000, version: '0.0.0' };
    const open = async (server: Promise<{ readonly port: number; close(grace: number): Promise<void> }>) => {
      const running = await server;
      opened.unshift(running);
      return `http://127.0.0.1:${running.port}/graphql`;
    };
    const served = await open(startSubgraph(lab.subgraph, serving));
    const embedded = await open(startGateway({ ...mesh, local: [lab.subgraph], remote: [] }));
    const distributed = await open(startGateway({ ...mesh, local: [], remote: [{ name, url: served }] }));
    urls = { 'behind HTTP': served, 'in the gateway': embedded, 'behind HTTP and the gateway': distributed };
  });
  afterAll(async () => {
    for (const server of opened) await server.close(0);
    await lab?.close();
  });

  // Apollo Server wraps the resolvers of what it serves, which must change nothing.
  describe.each(['behind HTTP', 'in the gateway', 'behind HTTP and the gateway'])('%s', (place) => {
    test.each(operations)('%s', async (_, query, expected) => {
      const { body } = await ask(urls[place] ?? '', query);
      expect(body).toMatchObject(expected);
      expect(Object.keys(body).toSorted()).toEqual(Object.keys(expected).toSorted());
    });
  });
});
