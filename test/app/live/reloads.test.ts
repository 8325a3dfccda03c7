import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Serving, startServing } from '../../../cli/commands/serve.ts';
import { createSmallMesh, gamesContract, type SmallMesh } from '../../cli/small-mesh.ts';
import { ask } from '../../gateway/ask.ts';
import { measureHeap } from './garbage.ts';
import { startLoad } from './load.ts';

/** `npm run test:long` sets more. Every tenth is broken. */
const reloads = Number(process.env.LIVE_RELOADS ?? 50);
const warmUp = 10;
const query = '{ games(first: 2, orderBy: [{ field: points }]) { nodes { gameId points team { title } } totalCount } }';
const expected = {
  data: {
    games: {
      nodes: [
        { gameId: '11', points: 0, team: { title: 'Pandas' } },
        { gameId: '12', points: 1, team: { title: 'Bears' } },
      ],
      totalCount: 4,
    },
  },
};

let mesh: SmallMesh;
let serving: Serving;

afterEach(async () => {
  await serving.server.close(1_000);
  await mesh.remove();
});

/** Another field in every round, so that each is another mesh; a new major version, since the one before is gone. */
function contractOf(round: number): string {
  return gamesContract
    .replace('version: 2.0.0', `version: ${round + 3}.0.0`)
    .concat(`      - { name: extra_${round}, physicalName: points, logicalType: integer, physicalType: INTEGER }\n`);
}

test(`${reloads} reloads under load, one in ten broken: no request fails, and nothing is left of what was replaced`, async () => {
  const settings =
    'auth: { mode: none }\nlog: { level: silent }\nreload: { mode: off }\nusage: { record: false }\ntimeouts: { request: 10m, subrequest: 10m }\n';
  mesh = await createSmallMesh({ 'concord.yaml': `${settings}engine: { threads: 2, connections: 4 }\n` });
  const config = join(mesh.folder, 'concord.yaml');
  serving = await startServing({ config, port: '0', trust: 'none' });
  const url = `http://127.0.0.1:${serving.server.port}/graphql`;
  expect((await ask(url, query)).body).toEqual(expected);

  const stop = startLoad(url, { query, expected: JSON.stringify(expected), perSecond: reloads > 100 ? 200 : 60 });
  const started = performance.now();
  let atFirst = 0;
  let slowest = 0;
  for (let round = 1; round <= warmUp + reloads; round += 1) {
    const isBroken = round % 10 === 0;
    await mesh.write('contracts/league/games.odcs.yaml', isBroken ? `id: [ ${round}` : contractOf(round));
    const begun = performance.now();
    await serving.request();
    if (!isBroken) slowest = Math.max(slowest, performance.now() - begun);
    if (round === warmUp) atFirst = await measureHeap();
  }
  const { failures, failed, ...tally } = await stop();
  const { body } = await ask(
    url,
    '{ mesh { deployments { state problems } } __type(name: "Game") { fields { name } } }',
  );
  const atLast = await measureHeap();
  const growth = (atLast - atFirst) / 1_048_576;
  const figures = { reloads, ...tally, failed, growthMiB: growth.toFixed(1), slowestReload: Math.round(slowest) };
  process.stderr.write(
    `${JSON.stringify({ ...figures, seconds: Math.round((performance.now() - started) / 1_000) })}\n`,
  );

  expect(failures).toEqual([]);
  expect(failed).toBe(0);
  expect(tally.answered).toBeGreaterThan(reloads);
  const last = (warmUp + reloads) % 10 === 0 ? warmUp + reloads - 1 : warmUp + reloads;
  expect(JSON.stringify(body.data?.__type)).toContain(`extra${last}`);
  const { mesh: told = {} } = body.data ?? {};
  const { deployments: states } = told as { readonly deployments: readonly { readonly state: string }[] };
  expect(states.filter(({ state }) => state === 'SERVING')).toHaveLength(1);
  expect(states.filter(({ state }) => state === 'REFUSED').length).toBeGreaterThanOrEqual(4);
  expect(growth, 'one mesh more would be about a megabyte a reload').toBeLessThan(20);
}, 3_600_000);
