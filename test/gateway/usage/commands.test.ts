import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { UsageManifest } from '../../../gateway/usage/usage.ts';
import { type Running, runConcord, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../../cli/small-mesh.ts';
import { send } from '../ask.ts';

const canary = 'canary-4711';
/** Each starts several processes. */
vi.setConfig({ testTimeout: 240_000 });

let mesh: SmallMesh;
const running: Running[] = [];

beforeEach(async () => {
  mesh = await createSmallMesh();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await mesh.remove();
});

async function serve(...args: readonly string[]) {
  const server = startConcord(['serve', '--port', '0', ...args], { cwd: mesh.folder });
  running.push(server);
  return { server, url: await server.url() };
}

async function askAs(url: string, client: string, query: string, variables?: unknown): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'apollographql-client-name': client,
    'apollographql-client-version': '2',
  };
  const { text } = await send(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  expect(JSON.parse(text).errors, text).toBeUndefined();
}

const readUsage = async () => await readFile(join(mesh.folder, '.concord/usage.json'), 'utf8');
const usage = (...args: readonly string[]) => runConcord(['usage', ...args], { cwd: mesh.folder });

const games = `query Games($filter: GamesFilter, $orderBy: [GamesOrder!]) {
  games(filter: $filter, orderBy: $orderBy, first: 3) { nodes { gameId ${canary.replace('-', '')}: team { title } } }
}`;

test('What clients ask is kept over restarts, with what only variables name, and without any value.', async () => {
  const first = await serve();
  await askAs(first.url, 'league-app', games, {
    filter: { points: { gte: 4711 }, team: { title: { in: [canary, `${canary}-2`] } } },
    orderBy: [{ field: 'points', direction: 'DESC' }],
  });
  await askAs(first.url, 'league-app', games, {});
  const { code, stderr } = await first.server.stop();
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.not.stringContaining('cannot be written') });
  const second = await serve();
  await askAs(second.url, 'club-app', `{ teams(filter: { title: { eq: "${canary}" } }) { totalCount } }`);
  await second.server.stop();
  const text = await readUsage();
  const kept = await readFile(join(mesh.folder, '.concord/usage.duckdb'), 'latin1');
  for (const [name, content] of Object.entries({ text, kept })) {
    expect(content, name).toContain('league-app');
    expect(content, name).not.toContain('canary');
    expect(content, name).not.toContain('4711');
  }
  const manifest: UsageManifest = JSON.parse(text);
  expect(manifest.operations.map(({ clients }) => clients.map(({ name, count }) => [name, count]))).toEqual([
    [['league-app', 2]],
    [['club-app', 1]],
  ]);
  expect(manifest.operations[0]?.coordinates).toEqual([
    'Game.gameId',
    'Game.team',
    'GamesConnection.nodes',
    'GamesField.points',
    'GamesFilter.points',
    'GamesFilter.team',
    'GamesOrder.direction',
    'GamesOrder.field',
    'GamesTeamFilter.title',
    'IntFilter.gte',
    'Query.games',
    'Query.games(filter:)',
    'Query.games(first:)',
    'Query.games(orderBy:)',
    'SortDirection.DESC',
    'StringFilter.in',
    'Team.title',
  ]);
});

test('`concord usage` tells the operations, the clients, and what nobody asked for.', async () => {
  const { server, url } = await serve();
  await askAs(url, 'league-app', games, {});
  await askAs(url, 'club-app', '{ teams { nodes { title } } }');
  await server.stop();
  const { stdout, stderr, code } = await usage();
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const today = new Date().toISOString().slice(0, 10);
  expect(stdout.replaceAll(/\b[\da-f]{8}\b/g, '01234567').replaceAll(today, 'today')).toBe(
    `Usage from today to today: 2 requests, 2 operations, 2 clients.

Operations:
  1  today  (no name) 01234567  club-app 2
  1  today  Games 01234567      league-app 2

Clients:
  1  today  club-app 2    1 operation
  1  today  league-app 2  1 operation

Nobody asked for these fields:
  Team: teamId
  Game: teamId, points
`,
  );
  const who = await usage('Game.team', '--format', 'json');
  expect(JSON.parse(who.stdout)).toMatchObject({ requests: 1, clients: [{ client: 'league-app 2', requests: 1 }] });
  expect((await usage('Team.teamId')).stdout).toContain('0 requests');
});

test('A second process on the same folder serves as well, says that it keeps nothing, and takes nothing away.', async () => {
  const first = await serve();
  const second = await serve();
  await askAs(second.url, 'late', '{ teams { totalCount } }');
  await askAs(first.url, 'early', '{ teams { totalCount } }');
  await vi.waitUntil(() => second.server.output().includes('The usage of the API cannot be written'), 10_000);
  expect(first.server.output()).not.toContain('The usage of the API cannot be written');
  await first.server.stop();
  expect(await readUsage()).toContain('early');
  // The folder is free now, so that what the second has counted is written when it ends, to what is there.
  await second.server.stop();
  expect(JSON.parse(await readUsage()).operations[0].clients).toMatchObject([{ name: 'early' }, { name: 'late' }]);
});

test('A server that is told not to record writes nothing, and says where usage would come from.', async () => {
  await mesh.write('concord.yaml', 'usage: { record: false }\n');
  const { server, url } = await serve();
  await askAs(url, 'app', '{ teams { totalCount } }');
  await server.stop();
  const { stderr, code } = await usage();
  expect({ stderr, code }).toEqual({
    stderr:
      'There is no file .concord/usage.json. `concord serve` and `concord gateway` write it while `usage.record` is on; name another one by `--file`.\n',
    code: 1,
  });
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"formatVersion": 2, "operations": []}'],
])('A file of usage that is %s is refused.', async (_, text) => {
  const file = join(mesh.folder, 'other.json');
  await writeFile(file, text);
  const { stderr, code } = await usage('--file', 'other.json');
  expect({ stderr, code }).toEqual({
    stderr: 'other.json is no usage that this version of Concord can read. Name one that `concord serve` wrote.\n',
    code: 1,
  });
  expect((await usage('--days', 'many')).stderr).toBe('`--days` takes a whole number from 1 to 3650.\n');
});
