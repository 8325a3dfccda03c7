import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Running, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh, teamsContract } from '../../cli/small-mesh.ts';
import { ask, send } from '../../gateway/ask.ts';
import { waitFor } from './wait-for.ts';

const gamesFile = 'contracts/league/games.odcs.yaml';
const teamsFile = 'contracts/clubs/teams.odcs.yaml';
const settings = 'auth: { mode: none }\nlog: { level: info }\nreload: { interval: 500ms, quiet: 100ms }\n';

type Told = Readonly<Record<string, unknown>>;

// Each test starts processes, which takes long on a machine that has much to do.
vi.setConfig({ testTimeout: 240_000 });

let mesh: SmallMesh;
let server: Running;
let url: string;

/** The contract of games with one more field, by its logical name. */
function withField(name: string, version = '2.1.0'): string {
  return gamesContract
    .replace('version: 2.0.0', `version: ${version}`)
    .concat(`      - { name: ${name}, physicalName: points, logicalType: integer, physicalType: INTEGER }\n`);
}

async function fieldsOf(type: string): Promise<readonly string[]> {
  const { body } = await ask(url, '{ __type(name: "TYPE") { fields { name } } }'.replace('TYPE', type));
  const found = body.data?.__type as { readonly fields: readonly { readonly name: string }[] } | null;
  return (found?.fields ?? []).map(({ name }) => name);
}

async function listDeployments(first = 1): Promise<readonly Told[]> {
  const query = `{ mesh { deployments(first: ${first}) { state held problems changes { breaking dangerous safe } contracts { id version } } } }`;
  const { body } = await ask(url, query);
  const { deployments } = (body.data?.mesh ?? { deployments: [] }) as { readonly deployments: readonly Told[] };
  return deployments;
}

async function findHeld(): Promise<unknown> {
  const ready = await send(new URL('/health/ready', url).href, { method: 'GET' });
  expect(ready.status, 'whatever the files hold').toBe(200);
  const { status, deployment } = ready.body as { readonly status?: string; readonly deployment?: { held: unknown } };
  expect(status).toBe('ready');
  return deployment?.held;
}

async function start(args: readonly string[] = ['serve', '--port', '0']): Promise<void> {
  server = startConcord(args, { cwd: mesh.folder });
  url = await server.url();
}

beforeEach(async () => {
  mesh = await createSmallMesh({ 'concord.yaml': settings });
});

afterEach(async () => {
  await server.stop();
  await mesh.remove();
});

describe('contracts that change while they are served', () => {
  test('are served when they are sound, and keep what is served while they are not', async () => {
    await start();
    await mesh.write(gamesFile, withField('goals'));
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('goals'),
    );
    expect(fields).toContain('goals');
    const [served] = await listDeployments();
    expect(served).toMatchObject({ state: 'SERVING', held: [], problems: [] });
    expect(served?.contracts).toEqual([
      { id: 'teams', version: '1.0.0' },
      { id: 'games', version: '2.1.0' },
    ]);

    await mesh.write(gamesFile, withField('goals').replace('logicalType: integer', 'logicalType: number of goals'));
    expect(await waitFor(findHeld, (held) => String(held) === 'league')).toEqual(['league']);
    const [refused] = await listDeployments();
    expect(refused).toMatchObject({ state: 'REFUSED', held: ['league'] });
    expect(refused?.problems).toEqual([expect.stringMatching(/^league\/games\.odcs\.yaml:\d+: /)]);
    expect(server.output()).toContain('Changed contracts are not served; what was served still is');
    const { body } = await ask(url, '{ games(first: 1) { nodes { gameId goals } } }');
    expect(body).toEqual({ data: { games: { nodes: [{ gameId: '10', goals: 3 }] } } });

    await mesh.write(gamesFile, withField('score', '3.0.0'));
    const healed = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('score'),
    );
    expect(healed).toContain('score');
    expect(healed).not.toContain('goals');
    expect(await findHeld()).toEqual([]);
  });

  test('are refused where they break consumers without a new major version, unless that is allowed', async () => {
    await start();
    const renamed = gamesContract.replace('name: points,', 'name: score, physicalName: points,');
    await mesh.write(gamesFile, renamed.replace('version: 2.0.0', 'version: 2.1.0'));
    expect(await waitFor(findHeld, (held) => String(held) === 'league')).toEqual(['league']);
    const [refused] = await listDeployments();
    expect(refused).toMatchObject({ state: 'REFUSED', held: ['league'], changes: { breaking: 1 } });
    expect(refused?.contracts).toContainEqual({ id: 'games', version: '2.1.0' });
    expect(refused?.problems).toEqual([
      'league/games.odcs.yaml:5: The contract `games` has a breaking change and went from version 2.0.0 to 2.1.0 only. Write `version: 3.0.0`.',
      'league/games.odcs.yaml:22: `games.points` is gone.',
    ]);
    expect(await fieldsOf('Game')).toContain('points');
    await mesh.write(gamesFile, renamed.replace('version: 2.0.0', 'version: 3.0.0'));
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('score'),
    );
    expect(fields).not.toContain('points');
    const [served] = await listDeployments();
    expect(served).toMatchObject({ state: 'SERVING', held: [], problems: [], changes: { breaking: 1 } });

    await rm(join(mesh.folder, 'contracts/league'), { recursive: true });
    expect(await waitFor(findHeld, (held) => String(held) === 'league')).toEqual(['league']);
    expect((await listDeployments())[0]?.problems).toEqual([
      expect.stringContaining('The contract `games` is served and is gone.'),
    ]);
    await server.stop();

    await mesh.write(gamesFile, gamesContract);
    await mesh.write('concord.yaml', settings.replace('reload: {', 'reload: { breaking: allow,'));
    await start();
    await mesh.write(gamesFile, renamed);
    const allowed = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('score'),
    );
    expect(allowed).toContain('score');
  });

  test('heal when the file is again as it is served', async () => {
    await start();
    await mesh.write(gamesFile, 'id: [');
    expect(await waitFor(findHeld, (held) => String(held) === 'league')).toEqual(['league']);
    await mesh.write(gamesFile, gamesContract);
    expect(await waitFor(findHeld, (held) => String(held) === '')).toEqual([]);
    expect((await listDeployments(10)).map(({ state }) => state)).toEqual(['REFUSED', 'SERVING']);
    expect(server.output()).toContain('The contracts are again as they are served');
  });

  test('are taken domain by domain: a bad one keeps no other from being served', async () => {
    await start();
    await Promise.all([
      mesh.write(gamesFile, 'this is no contract'),
      mesh.write(
        teamsFile,
        teamsContract
          .replace('1.0.0', '1.1.0')
          .concat('      - { name: nickname, physicalName: title, logicalType: string, physicalType: VARCHAR }\n'),
      ),
    ]);
    const fields = await waitFor(
      () => fieldsOf('Team'),
      (found) => found.includes('nickname'),
    );
    expect(fields).toContain('nickname');
    const [latest] = await listDeployments();
    expect(latest).toMatchObject({
      state: 'SERVING',
      held: ['league'],
      problems: [expect.stringContaining('league/games')],
    });
    const { body } = await ask(url, '{ games(first: 1) { nodes { team { nickname } } } }');
    expect(body).toEqual({ data: { games: { nodes: [{ team: { nickname: 'Bears' } }] } } });
    expect(await findHeld()).toEqual(['league']);
  });

  test('are taken as one where they come one after the other', async () => {
    await start();
    for (let round = 1; round <= 40; round += 1) await mesh.write(gamesFile, withField(`goals${round}`));
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('goals40'),
    );
    expect(fields).toContain('goals40');
    expect((await listDeployments(50)).length, 'two or three, not forty').toBeLessThan(6);
  });

  test('are not called broken while they are written', async () => {
    await start();
    const text = withField('goals');
    for (const part of [0, text.length / 3, text.length / 2, text.length - 40]) {
      await mesh.write(gamesFile, text.slice(0, Math.floor(part)));
      // Longer than files must rest before they are read, and shorter than a problem must last.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await mesh.write(gamesFile, text);
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('goals'),
    );
    expect(fields).toContain('goals');
    expect((await listDeployments(10)).map(({ state }) => state)).toEqual(['SERVING', 'REPLACED']);
  });

  test('are seen where folders are links that are exchanged, as those of a ConfigMap', async () => {
    const domain = join(mesh.folder, 'contracts', 'league');
    await rm(domain, { recursive: true });
    const publish = async (name: string, text: string) => {
      await mkdir(join(domain, name), { recursive: true });
      await writeFile(join(domain, name, 'games.odcs.yaml'), text);
      await symlink(name, join(domain, '..data_tmp'));
      await rename(join(domain, '..data_tmp'), join(domain, '..data'));
    };
    const absolute = (text: string) => text.replace('../../data/', `${mesh.folder}/data/`);
    await publish('..2026_1', absolute(gamesContract));
    await symlink(join('..data', 'games.odcs.yaml'), join(domain, 'games.odcs.yaml'));
    await start();
    for (const round of [2, 3]) {
      await publish(`..2026_${round}`, absolute(withField(`goals${round}`, `${round + 1}.0.0`)));
      await rm(join(domain, `..2026_${round - 1}`), { recursive: true });
      const fields = await waitFor(
        () => fieldsOf('Game'),
        (found) => found.includes(`goals${round}`),
      );
      expect(fields).toContain(`goals${round}`);
    }
  });

  test('are read at SIGHUP where they are not watched', async () => {
    await mesh.write('concord.yaml', `${settings.replace('reload: {', 'reload: { mode: off,')}`);
    await start();
    await mesh.write(gamesFile, withField('goals'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await fieldsOf('Game')).not.toContain('goals');
    server.process.kill('SIGHUP');
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('goals'),
    );
    expect(fields).toContain('goals');
  });

  test('are not served before the data have what they promise', async () => {
    await start();
    const ahead = withField('goals').replace('physicalName: points', 'physicalName: goals');
    await mesh.write(gamesFile, ahead);
    expect(await waitFor(findHeld, (held) => String(held) === 'league')).toEqual(['league']);
    const [refused] = await listDeployments();
    expect(refused?.problems).toEqual([expect.stringContaining('The data of Game are served')]);
    const { body } = await ask(url, '{ games(first: 1) { nodes { points } } }');
    expect(body).toEqual({ data: { games: { nodes: [{ points: 3 }] } } });
    const rows = 'game_id,team_id,points,goals\n10,1,3,7\n';
    await mesh.write('data/games.tmp', rows);
    await rename(join(mesh.folder, 'data/games.tmp'), join(mesh.folder, 'data/games.csv'));
    const fields = await waitFor(
      () => fieldsOf('Game'),
      (found) => found.includes('goals'),
    );
    expect(fields, 'without another change of the contract').toContain('goals');
  });
});

describe('the configuration that changes while it is in use', () => {
  test('brings what belongs to the mesh, and says what takes a restart', async () => {
    await start();
    await mesh.write(
      'concord.yaml',
      `${settings}limits: { pageSize: 7 }\nscorecards:\n  season: { dimensions: { points: { games: points } }, measures: { games: games.count } }\n`,
    );
    const { body } = await waitFor(
      () => ask(url, '{ seasonAggregate { value { games } } }'),
      ({ body: found }) => found.errors === undefined,
    );
    expect(body).toEqual({ data: { seasonAggregate: { value: { games: 4 } } } });
    const output = await waitFor(
      async () => server.output(),
      (text) => text.includes('count from the next start'),
    );
    expect(output).toContain('"keys":["limits"]');
    await mesh.write('concord.yaml', 'reload: { mode: nonsense }\n');
    expect(await waitFor(findHeld, (held) => String(held) === 'concord.yaml')).toEqual(['concord.yaml']);
  });
});
