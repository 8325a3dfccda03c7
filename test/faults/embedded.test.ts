import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServing } from '../../cli/commands/serve.ts';
import { createFaultMesh, type FaultMesh, lists } from './fault-mesh.ts';
import { fileFaults } from './file-faults.ts';
import { lookupOf, numbersOf, ordersWithBuyers, type Workload } from './oracle.ts';
import { createRandom, type Random } from './random.ts';
import { readPlan, report, runCombinations } from './schedule.ts';

const { seed, count } = readPlan(44);
let mesh: FaultMesh;
let serving: Serving;

beforeAll(async () => {
  mesh = await createFaultMesh();
  serving = await startServing({ config: join(mesh.folder, 'concord.yaml'), port: '0', trust: 'none' });
});
afterAll(async () => {
  await serving?.server.close(1_000);
  await mesh?.remove();
});

test(`seed ${seed}: ${count} combinations of questions, faults of files and moments in one process`, async () => {
  const faults = ({ reads }: Workload, random: Random) => fileFaults(mesh, random.pick(reads), random);
  const trade = lists.filter(({ domain }) => domain === 'trade');
  const workloads = [
    ...lists.map((list) => numbersOf([list])),
    numbersOf(trade),
    ...lists.map(lookupOf),
    ordersWithBuyers,
  ];
  const url = () => `http://127.0.0.1:${serving.server.port}/graphql`;
  const stage = { url, workloads, faults, deadline: 8_000, recovery: 10_000 };
  const tally = await runCombinations(stage, count, createRandom(seed));
  report('embedded', seed, tally);
  expect(tally.lost).toEqual([]);
  expect(tally.answers.whole).toBeGreaterThan(0);
  expect(tally.answers.partial + tally.answers.error).toBeGreaterThan(0);
}, 7_200_000);
