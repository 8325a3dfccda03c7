import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runConcord } from '../cli/run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh } from '../cli/small-mesh.ts';
import { send } from '../gateway/ask.ts';
import { forge } from '../gateway/auth/token-laboratory.ts';

/** Hive Gateway is no dependency: with what it needs it is half a gigabyte. `npm install --prefix test/federation/hive`. */
const installed = join(import.meta.dirname, 'hive', 'node_modules');
const program = join(installed, '@graphql-hive', 'gateway', 'dist', 'bin.js');
const isInstalled = existsSync(program);
if (!isInstalled) process.stderr.write('SKIPPED: Hive Gateway, which is not installed here (test/federation/hive).\n');

const secret = 'a secret of thirty-two characters or more';
const settings = `auth:
  mode: jwt
  issuer: hive
  audience: concord
  keys: { shared: { secret: CONCORD_AUTH_SECRET } }
log: { level: silent }
usage: { record: false }
quality: { checks: false }
scorecards:
  season: { dimensions: { team: { games: teamId } }, measures: { games: games.count } }
`;
const rules = `roles:
  - { role: analyst, access: read }
  - { role: local, access: read, customProperties: [{ property: rowFilter, value: { points: { gt: 1 } } }] }
`;

const queries: readonly (readonly [query: string, variables?: Record<string, unknown>])[] = [
  ['{ games(first: 2) { nodes { gameId points } totalCount pageInfo { hasNextPage } } }'],
  ['query ($f: GamesFilter) { games(filter: $f) { nodes { gameId team { title } } } }', { f: { points: { gte: 1 } } }],
  ['{ teams { nodes { title games(first: 1) { nodes { points } } gamesAggregate { value { count } } } } }'],
  ['{ teams(filter: { games: { some: { points: { gt: 2 } } } }) { nodes { teamId } } }'],
  ['query ($id: ID!) { team(teamId: $id) { title } game(gameId: "11") { team { title } } }', { id: '1' }],
  ['{ gamesGroupBy(by: [{ dimension: teamId }]) { nodes { teamId count aggregate { points { sum } } } totalCount } }'],
  ['{ seasonGroupBy(by: [{ dimension: team }]) { nodes { team games } } }'],
  ['{ mesh { version contracts { id } limits { pageSize } search(text: "teams") { urn entry { __typename } } } }'],
  [
    '{ a: gamesAggregate { value { count } } b: teams(orderBy: [{ field: title, direction: DESC }]) { nodes { title } } }',
  ],
];

describe.skipIf(!isInstalled)(
  'Hive Gateway in front of a mesh, with the supergraph that `concord compose` prints',
  () => {
    let mesh: SmallMesh;
    let stop: () => Promise<void>;
    let own: string;
    let hive: ChildProcess;
    let url: string;
    let printed = '';

    beforeAll(async () => {
      mesh = await createSmallMesh({
        'concord.yaml': settings,
        'contracts/league/games.odcs.yaml': gamesContract.replace('schema:', `${rules}schema:`),
      });
      vi.stubEnv('CONCORD_AUTH_SECRET', secret);
      const { startServing } = await import('../../cli/commands/serve.ts');
      const config = join(mesh.folder, 'concord.yaml');
      const { server } = await startServing({ config, port: '0', trust: 'gateway' });
      stop = async () => await server.close(0);
      own = `http://127.0.0.1:${server.port}`;
      const composed = await runConcord(['compose', '--config', config, '--url', own], {
        environment: { CONCORD_AUTH_SECRET: secret },
      });
      expect(composed.code).toBe(0);
      await writeFile(join(mesh.folder, 'supergraph.graphql'), composed.stdout);
      await writeFile(join(mesh.folder, 'gateway.config.ts'), await readConfig());
      await symlink(installed, join(mesh.folder, 'node_modules'));
      const port = await freePort();
      url = `http://127.0.0.1:${port}/graphql`;
      hive = spawn(
        process.execPath,
        [program, 'supergraph', 'supergraph.graphql', '--host', '127.0.0.1', '--port', String(port), '--fork', '1'],
        { cwd: mesh.folder, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      for (const stream of [hive.stdout, hive.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
      await untilReady();
    }, 240_000);
    afterAll(async () => {
      if (hive?.exitCode === null) {
        hive.kill('SIGTERM');
        await once(hive, 'close');
      }
      await stop?.();
      vi.unstubAllEnvs();
      await mesh?.remove();
    });

    async function untilReady(): Promise<void> {
      const end = performance.now() + 200_000;
      for (;;) {
        if (hive.exitCode !== null) throw new Error(`Hive Gateway ended:\n${printed}`);
        const answer = await post(url, '{ __typename }', 'analyst').catch(() => undefined);
        if (answer?.status === 200) return;
        if (performance.now() > end) throw new Error(`Hive Gateway does not serve:\n${printed}`);
        await wait(200);
      }
    }

    describe.each(['analyst', 'local'])('a client with the role %s', (role) => {
      test.each(queries.map(([query, variables]) => ({ query, variables })))(
        'gets the answer of Concord: $query',
        async ({ query, variables }) => {
          const expected = await post(`${own}/graphql`, query, role, variables);
          const answer = await post(url, query, role, variables);
          expect(expected.body.errors).toBeUndefined();
          expect(answer.body).toEqual({ data: expected.body.data });
        },
      );
    });

    test('and one without a token gets nothing, with the code', async () => {
      const { body } = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ games { nodes { gameId } } }' }),
      });
      expect(body.data ?? { games: null }).toEqual({ games: null });
      expect(JSON.stringify(body.errors)).toContain('UNAUTHENTICATED');
    });
  },
);

/** Its configuration as docs/authentication.md shows it. */
async function readConfig(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../docs/authentication.md'), 'utf8');
  const [, code] = /Hive Gateway[^`]*`gateway\.config\.ts`[^`]*```ts\n([\s\S]*?)```/.exec(text) ?? [];
  if (code === undefined) throw new Error('docs/authentication.md shows no configuration of Hive Gateway.');
  return code;
}

async function post(url: string, query: string, role: string, variables?: Record<string, unknown>) {
  const claims = {
    iss: 'hive',
    aud: 'concord',
    sub: 'ada',
    exp: Math.floor(Date.now() / 1_000) + 3_600,
    roles: [role],
  };
  return await send(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${forge({ alg: 'HS256', typ: 'JWT' }, claims, secret)}`,
    },
    body: JSON.stringify({ query, variables }),
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
