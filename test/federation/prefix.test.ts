import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServing } from '../../cli/commands/serve.ts';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../cli/small-mesh.ts';
import { ask, send } from '../gateway/ask.ts';
import { type ForeignSubgraph, startYogaSubgraph } from './foreign-subgraphs.ts';

/**
 * A mesh beside a subgraph that has every name of Concord for something else. With a prefix both are one API, and
 * Concord's part of it answers as it does without.
 */
const matches = `apiVersion: v3.1.0
kind: DataContract
id: matches
name: Matches
version: 1.0.0
status: active
servers: [{ server: local, type: local, path: ../../data/matches.csv, format: csv }]
schema:
  - name: matches
    logicalType: object
    properties:
      - { name: match_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, required: true }
      - { name: played_at, logicalType: timestamp, physicalType: TIMESTAMP }
      - { name: fee, logicalType: number, physicalType: "DECIMAL(9,2)" }
      - name: team_id
        logicalType: integer
        physicalType: BIGINT
        relationships: [{ to: ../clubs/teams.odcs.yaml#/schema/teams/properties/team_id }]
`;
const fields = `export default { Match: { nextDay: {
  type: 'DateTime',
  needs: { playedAt: 'DateTime' },
  arguments: { days: 'Long' },
  resolve: (rows, { arguments: { days } }) =>
    rows.map(({ playedAt }) => new Date(Date.parse(playedAt) + (days ?? 1) * 86400000)),
} } };
`;
const settings = `auth: { mode: none }
log: { level: silent }
usage: { record: false }
quality: { checks: false }
reload: { mode: off }
scorecards:
  season:
    dimensions: { playedAt: { matches: playedAt } }
    measures: { matches: matches.count }
`;

const queries: readonly (readonly [query: string, variables?: Record<string, unknown>])[] = [
  [
    'query ($f: GamesFilter) { games(filter: $f) { nodes { gameId points } totalCount } }',
    { f: { points: { gt: 0 } } },
  ],
  ['query ($f: IntFilter) { games(filter: { points: $f }) { nodes { gameId } } }', { f: { lt: 3 } }],
  [
    '{ matches(orderBy: { field: playedAt, direction: DESC }, first: 1) { pageInfo { ...P __typename } meta { served } edges { node { matchId } } } } fragment P on PageInfo { hasNextPage }',
  ],
  [
    'query ($r: TimeRange) { matches(timeRange: $r) { nodes { matchId playedAt fee nextDay later: nextDay(days: 2) team { title } } } }',
    { r: { from: '2024-01-02', to: '2024-02-01' } },
  ],
  ['{ teams(filter: { games: { some: { points: { gte: 3 } } } }) { nodes { title games { nodes { points } } } } }'],
  ['{ games(filter: { team: { title: { eq: "Bears" } } }) { nodes { gameId } } }'],
  [
    '{ matchesGroupBy(by: [{ dimension: playedAt, grain: MONTH }]) { nodes { playedAt count aggregate { fee { sum __typename } } } } }',
  ],
  [
    '{ seasonGroupBy(by: [{ dimension: playedAt, grain: MONTH }], timeRange: { from: "2024-01-01", to: "2024-03-01" }, weekStart: SUNDAY) { nodes { playedAt matches } meta { served } } }',
  ],
  [
    '{ mesh { __typename limits { pageSize } contracts { id } search(text: "teams") { urn entry { __typename ... on MeshContract { id } } } } }',
  ],
];

const taken = `
  scalar DateTime
  type PageInfo { total: Int }
  enum SortDirection { up down }
  input StringFilter { is: String }
  input TimeRange { years: Int }
  type QueryMeta { size: Int }
  type Mesh { width: Int }
  type Query { mesh: Mesh page(by: SortDirection, is: StringFilter, in: TimeRange): PageInfo at: DateTime meta: QueryMeta }
`;
const ofOthers =
  '{ nets: mesh { width __typename } page(by: up, is: { is: "x" }, in: { years: 1 }) { total } at meta { size } }';

/** The text with the prefix before Concord's names: types of the shared vocabulary, the mesh, and its field. */
function prefixed(text: string): string {
  return text
    .replace(/\b(PageInfo|TimeRange|IntFilter|DecimalAggregate|Mesh\w*)\b/g, 'Concord$1')
    .replace(/(?<![\w"])mesh(?=\s*\{)/g, 'concordMesh')
    .replace(/"mesh":/g, '"concordMesh":');
}

let plainMesh: SmallMesh;
let mesh: SmallMesh;
let others: ForeignSubgraph;
let plain: Serving;
let serving: Serving;
const running: (Serving | Running)[] = [];

beforeAll(async () => {
  const files = {
    'contracts/league/matches.odcs.yaml': matches,
    'contracts/league/fields.js': fields,
    'data/matches.csv':
      'match_id,played_at,fee,team_id\n1,2024-01-01 10:00:00,9.50,1\n2,2024-01-05 12:00:00,1.25,2\n3,2024-02-07 08:00:00,,1\n',
  };
  others = await startYogaSubgraph({
    name: 'mesh',
    sdl: taken,
    resolvers: {
      Query: { mesh: () => ({ width: 4 }), page: () => ({ total: 3 }), at: () => 'now', meta: () => ({ size: 1 }) },
    },
  });
  const subgraphs = `subgraphs: { mesh: { url: "${others.url}", sdl: others.graphql } }\n`;
  plainMesh = await createSmallMesh({ ...files, 'concord.yaml': settings });
  mesh = await createSmallMesh({
    ...files,
    'concord.yaml': `${settings}graphql: { prefix: Concord }\n${subgraphs}`,
    'others.graphql': others.sdl,
  });
  plain = await startServing({ config: join(plainMesh.folder, 'concord.yaml'), port: '0', trust: 'none' });
  serving = await startServing({ config: join(mesh.folder, 'concord.yaml'), port: '0', trust: 'none' });
  running.push(plain, serving);
}, 60_000);
afterAll(async () => {
  for (const one of running) {
    if ('stop' in one) await one.stop();
    else await one.server.close(0);
  }
  await others?.close();
  await plainMesh?.remove();
  await mesh?.remove();
});

const urlOf = ({ server }: Serving) => `http://127.0.0.1:${server.port}/graphql`;

test.each(queries.map(([query, variables]) => ({ query, variables })))(
  'one process answers as it does without a prefix: $query',
  async ({ query, variables }) => {
    const expected = await ask(urlOf(plain), query, variables);
    expect(expected.body.errors).toBeUndefined();
    const answer = await ask(urlOf(serving), prefixed(query), variables);
    expect(answer.text).toBe(prefixed(expected.text));
  },
);

test('and others keep their names', async () => {
  const { body } = await ask(urlOf(serving), ofOthers);
  expect(body).toEqual({
    data: { nets: { width: 4, __typename: 'Mesh' }, page: { total: 3 }, at: 'now', meta: { size: 1 } },
  });
});

test('processes of one domain each, a gateway over what they say, and one over a composed file answer the same', async () => {
  const config = join(mesh.folder, 'concord.yaml');
  const domains = new Map<string, string>();
  for (const domain of ['clubs', 'league']) {
    const started = await startServing({ config, port: '0', trust: 'none', domain });
    running.push(started);
    domains.set(domain, urlOf(started));
  }
  // A question of one domain about another one is read by the filters of the vocabulary.
  const keys = await send(`${domains.get('clubs')?.replace('/graphql', '')}/internal/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ object: 'Team', key: ['teamId'], values: [], filter: { title: { eq: 'Bears' } }, limit: 9 }),
  });
  expect(JSON.parse(keys.text).columns).toEqual([['1']]);
  const named = [...domains].flatMap(([name, url]) => ['--subgraph', `${name}=${url}`]);
  const composed = await runConcord(['compose', '--config', config, ...named]);
  expect(composed.code).toBe(0);
  const file = join(mesh.folder, 'supergraph.graphql');
  await writeFile(file, composed.stdout);
  const gateways = [
    startConcord(['gateway', '--config', config, '--port', '0', ...named]),
    startConcord(['gateway', '--config', config, '--port', '0', '--supergraph', file, ...named]),
  ];
  running.push(...gateways);
  for (const gateway of gateways) {
    const url = await gateway.url();
    for (const [query, variables] of queries) {
      const expected = await ask(urlOf(plain), query, variables);
      expect((await ask(url, prefixed(query), variables)).text).toBe(prefixed(expected.text));
    }
    expect((await ask(url, ofOthers)).body.data).toMatchObject({ nets: { width: 4 }, page: { total: 3 } });
  }
  const other = join(plainMesh.folder, 'concord.yaml');
  const { code, stderr } = await runConcord([
    'gateway',
    '--config',
    other,
    '--port',
    '0',
    '--supergraph',
    file,
    ...named,
  ]);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/names of clubs have the prefix Concord; .* has no prefix\. Set/),
  ]);
}, 120_000);
