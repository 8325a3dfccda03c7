import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Running, runConcord, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../../cli/small-mesh.ts';
import { ask, send } from '../../gateway/ask.ts';
import { waitFor } from './wait-for.ts';

const environment = { CONCORD_SUBGRAPH_KEY: 'a key of the tests, long enough to sign with' };
const settings = 'auth: { mode: none }\nreload: { interval: 500ms, quiet: 100ms }\n';

vi.setConfig({ testTimeout: 240_000 });

let mesh: SmallMesh;
let running: Running[] = [];

function start(args: readonly string[], port = '0'): Running {
  const started = startConcord([...args, '--port', port], { cwd: mesh.folder, environment });
  running.push(started);
  return started;
}

beforeEach(async () => {
  mesh = await createSmallMesh({ 'concord.yaml': settings });
});

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
  await mesh.remove();
});

test('A gateway starts while a subgraph is down that it has joined before, and heals when that is back.', async () => {
  const clubs = start(['serve', '--domain', 'clubs']);
  const league = start(['serve', '--domain', 'league']);
  const [clubsUrl, leagueUrl] = [await clubs.url(), await league.url()];
  const join = ['gateway', '-s', `clubs=${clubsUrl}`, '-s', `league=${leagueUrl}`, '--wait', '1'];
  const first = start(join);
  const query = '{ games(first: 1) { nodes { gameId team { title } } } }';
  const whole = (await ask(await first.url(), query)).body;
  expect(whole).toMatchObject({ data: { games: { nodes: [{ gameId: '10' }] } } });
  await Promise.all([first.stop(), league.stop()]);

  const second = start(join);
  const url = await second.url();
  const partial = await ask(url, '{ teams(first: 1) { nodes { title } } games(first: 1) { nodes { gameId } } }');
  expect(partial.body.data).toEqual({ teams: { nodes: [{ title: 'Bears' }] }, games: null });
  expect(partial.body.errors).toMatchObject([{ path: ['games'], extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }]);
  const ready = await send(new URL('/health/ready', url).href, { method: 'GET' });
  expect(ready.body).toMatchObject({ degraded: ['league'] });

  start(['serve', '--domain', 'league'], new URL(leagueUrl).port);
  const healed = await waitFor(
    () => ask(url, query),
    ({ body }) => body.errors === undefined,
  );
  expect(healed.body).toEqual(whole);

  await mesh.write('.concord/gateway.json', '{ "formatVersion": 1, "subgraphs": [{');
  await clubs.stop();
  const third = await runConcord([...join, '--port', '0'], { cwd: mesh.folder, environment });
  expect({ code: third.code, said: third.stderr.includes('were never joined before') }).toEqual({
    code: 1,
    said: true,
  });
});
