import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withAddresses } from '../../app/loading/supergraph-file.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { admit, refused } from '../../gateway/request/identity.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { data } from '../bad-input/laboratory.ts';
import { type Answer, send } from '../gateway/ask.ts';
import { type Lab, openLab } from '../properties/lab.ts';

const token = 'Bearer of-an-analyst';
const queries = [
  '{ things(first: 2) { nodes { thingId label price } totalCount } }',
  '{ things(filter: { level: { gt: 1 } }) { nodes { thingId happenedAt } } }',
  '{ owners(first: 2) { nodes { ownerId things(first: 1) { nodes { thingId } } } } }',
  '{ thingsAggregate { value { count } } }',
  '{ thingsGroupBy(by: [{ dimension: grade }], first: 5) { nodes { count } } }',
  '{ mesh { version limits { pageSize } } owners(first: 1) { nodes { title } } }',
  'query ($n: Int!) { a: things(first: $n) { nodes { thingId } } mesh { version } }',
];

let lab: Lab;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let hidden: Awaited<ReturnType<typeof startGateway>>;
let supergraph: string;
let apollo: ApolloServer<{ readonly authorization: string }>;

beforeAll(async () => {
  lab = await openLab(data);
  const composition = composeMesh([
    { name: lab.subgraph.name, sdl: lab.subgraph.sdl },
    { name: 'mesh', sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const start = async (introspection: boolean) =>
    await startGateway({
      host: '127.0.0.1',
      port: 0,
      authenticate: async ({ headers }) =>
        headers.authorization === token ? admit({ viewer: { roles: ['analyst'], claims: {} } }) : refused,
      cors: { origins: [] },
      introspection,
      limits: defaultRequestLimits,
      requestTimeout: 10_000,
      subrequestTimeout: 10_000,
      log: createLog('silent'),
      supergraphSdl: composition.supergraphSdl,
      local: [lab.subgraph],
      remote: [],
      version: '0.0.0',
    });
  gateway = await start(true);
  hidden = await start(false);
  supergraph = withAddresses(composition.supergraphSdl, `http://127.0.0.1:${gateway.port}`);
  class Forwarding extends RemoteGraphQLDataSource<{ readonly authorization?: string }> {
    override willSendRequest({
      request,
      context,
    }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
      request.http?.headers.set('authorization', String(Reflect.get(context, 'authorization')));
    }
  }
  apollo = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: supergraph,
      buildService: ({ url }) => new Forwarding({ url: url ?? '' }),
    }),
  });
  await apollo.start();
});

afterAll(async () => {
  await apollo.stop();
  await gateway.close(0);
  await hidden.close(0);
  await lab.close();
});

const variables = { n: 3 };
const post = async (url: string, query: string): Promise<Answer> =>
  await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token },
    body: JSON.stringify({ query, variables }),
  });

describe('a router of others in front of the subgraphs of one process', () => {
  test('is told where each of them is', () => {
    expect(supergraph).toContain(`url: "http://127.0.0.1:${gateway.port}/subgraphs/lab"`);
    expect(supergraph).toContain(`url: "http://127.0.0.1:${gateway.port}/subgraphs/mesh"`);
    expect(supergraph).not.toContain('in-process');
  });

  test.each(queries)('answers as Concord does: %s', async (query) => {
    const { body } = await post(`http://127.0.0.1:${gateway.port}/graphql`, query);
    expect(body.errors).toBeUndefined();
    const ofApollo = await apollo.executeOperation({ query, variables }, { contextValue: { authorization: token } });
    expect(ofApollo.body).toMatchObject({ kind: 'single', singleResult: { data: body.data } });
  });

  test('is refused without the token of its client', async () => {
    const query = '{ things { nodes { thingId } } }';
    const { body } = await apollo.executeOperation({ query }, { contextValue: { authorization: 'Bearer of-nobody' } });
    expect(body.kind === 'single' && body.singleResult.data).toEqual({ things: null });
    expect(JSON.stringify(body)).toContain('UNAUTHENTICATED');
  });
});

test('a subgraph that is not there is not found, and none is where schemas are hidden', async () => {
  const query = '{ _service { sdl } }';
  expect((await post(`http://127.0.0.1:${gateway.port}/subgraphs/lab`, query)).status).toBe(200);
  for (const { port, name } of [
    { port: gateway.port, name: 'other' },
    { port: gateway.port, name: 'lab/x' },
    { port: hidden.port, name: 'lab' },
  ]) {
    const { status, body } = await post(`http://127.0.0.1:${port}/subgraphs/${name}`, query);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  }
});
