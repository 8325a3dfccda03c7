import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Running, runConcord, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh } from '../../cli/small-mesh.ts';
import { ask, send } from '../../gateway/ask.ts';
import { waitFor } from './wait-for.ts';

const gamesFile = 'contracts/league/games.odcs.yaml';
const environment = { CONCORD_SUBGRAPH_KEY: 'a key of the tests, long enough to sign with' };
const settings = 'auth: { mode: none }\nreload: { interval: 500ms, quiet: 100ms }\n';

// Each test starts processes, which takes long on a machine that has much to do.
vi.setConfig({ testTimeout: 240_000 });

let mesh: SmallMesh;
let running: Running[] = [];

function start(...args: readonly string[]): Running {
  const started = startConcord([...args, '--port', '0'], { cwd: mesh.folder, environment });
  running.push(started);
  return started;
}

function withField(name: string, version: string): string {
  return gamesContract
    .replace('version: 2.0.0', `version: ${version}`)
    .concat(`      - { name: ${name}, physicalName: points, logicalType: integer, physicalType: INTEGER }\n`);
}

beforeEach(async () => {
  mesh = await createSmallMesh({ 'concord.yaml': settings });
});

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
  await mesh.remove();
});

describe('one process a domain', () => {
  test('follows the contract of its domain, and the gateway follows it', async () => {
    const clubs = start('serve', '--domain', 'clubs');
    const league = start('serve', '--domain', 'league');
    const urls = { clubs: await clubs.url(), league: await league.url() };
    const gateway = start('gateway', '-s', `clubs=${urls.clubs}`, '-s', `league=${urls.league}`);
    const url = await gateway.url();
    await mesh.write(gamesFile, withField('goals', '2.1.0'));
    const query = '{ games(first: 1) { nodes { gameId goals team { title } } } }';
    const answer = { data: { games: { nodes: [{ gameId: '10', goals: 3, team: { title: 'Bears' } }] } } };
    const { body } = await waitFor(
      () => ask(url, query),
      ({ body: found }) => found.errors === undefined,
    );
    expect(body).toEqual(answer);

    await mesh.write(gamesFile, 'id: [');
    const held = await waitFor(
      async () => await send(new URL('/health/ready', urls.league).href, { method: 'GET' }),
      ({ text }) => text.includes('"held":["league"]'),
    );
    expect(held.text, 'the process of the domain says so').toContain('"held":["league"]');
    expect(held.status).toBe(200);
    expect((await ask(url, query)).body, 'and everything is answered').toEqual(answer);

    await league.stop();
    await mesh.write(gamesFile, withField('goals', '2.1.0'));
    const again = startConcord(['serve', '--domain', 'league', '--port', new URL(urls.league).port], {
      cwd: mesh.folder,
      environment,
    });
    running.push(again);
    await again.url();
    expect((await ask(url, query)).body, 'a subgraph that was away changes nothing').toEqual(answer);
  });
});

test('A gateway with the file of a supergraph follows the file', async () => {
  const league = start('serve', '--domain', 'league');
  const clubs = start('serve', '--domain', 'clubs');
  const named = [`league=${await league.url()}`, `clubs=${await clubs.url()}`].flatMap((one) => ['-s', one]);
  const compose = async () => await runConcord(['compose', '-o', 'supergraph.graphql', ...named], { cwd: mesh.folder });
  expect((await compose()).code).toBe(0);
  const gateway = start('gateway', '--supergraph', 'supergraph.graphql');
  const url = await gateway.url();
  await mesh.write(gamesFile, withField('goals', '2.1.0'));
  expect((await compose()).code).toBe(0);
  const { body } = await waitFor(
    () => ask(url, '{ games(first: 1) { nodes { goals } } }'),
    ({ body: found }) => found.errors === undefined,
  );
  expect(body).toEqual({ data: { games: { nodes: [{ goals: 3 }] } } });
  await mesh.write('supergraph.graphql', 'type Query { nothing: Int }');
  const refused = await waitFor(
    () => ask(url, '{ mesh { deployments(first: 1) { state problems } } }'),
    ({ text }) => text.includes('REFUSED'),
  );
  expect(refused.body.data).toEqual({
    mesh: { deployments: [{ state: 'REFUSED', problems: [expect.stringContaining('is not a supergraph')] }] },
  });
  expect((await ask(url, '{ games(first: 1) { nodes { goals } } }')).body.errors).toBeUndefined();
});
