import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServing } from '../../cli/commands/serve.ts';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { createFaultMesh, type FaultMesh, lists } from './fault-mesh.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type Fault, fileFaults } from './file-faults.ts';
import { numbersOf, ordersWithBuyers, type Workload } from './oracle.ts';
import { createRandom, type Random } from './random.ts';
import { readPlan, report, runCombinations } from './schedule.ts';

const { seed, count } = readPlan(12);
let mesh: FaultMesh;
let trade: Serving;
let proxy: FaultProxy;
let people: Running;
let gateway: Running;
let url: string;

const startPeople = (port: string) =>
  startConcord(['serve', '--domain', 'people', '--trust', 'none', '--no-supervisor', '--port', port], {
    cwd: mesh.folder,
  });

beforeAll(async () => {
  mesh = await createFaultMesh();
  const config = join(mesh.folder, 'concord.yaml');
  [trade, people] = [await startServing({ config, domain: 'trade', port: '0', trust: 'none' }), startPeople('0')];
  proxy = await startFaultProxy(() => trade.server.port);
  const peopleUrl = await people.url();
  const named = ['-s', `trade=http://127.0.0.1:${proxy.port}/graphql`, '-s', `people=${peopleUrl}`];
  gateway = startConcord(['gateway', ...named, '--port', '0'], { cwd: mesh.folder });
  url = await gateway.url();
});
afterAll(async () => {
  proxy?.disturb({ kind: 'none' });
  people?.process.kill('SIGCONT');
  await Promise.all([gateway?.stop(), people?.stop(), trade?.server.close(1_000)]);
  await proxy?.close();
  await mesh?.remove();
});

/** What can happen between a gateway and a domain. */
function networkFaults(random: Random): readonly Fault[] {
  const calm = async () => proxy.disturb({ kind: 'none' });
  return [
    { name: 'slow network', inject: async () => proxy.disturb({ kind: 'latency', milliseconds: 300 }), undo: calm },
    { name: 'pieces of 7 bytes', inject: async () => proxy.disturb({ kind: 'slice', bytes: 7 }), undo: calm },
    { name: 'connections reset', inject: async () => proxy.reset(), undo: calm },
    { name: 'answers cut', inject: async () => proxy.disturb({ kind: 'cut', bytes: random.below(1500) }), undo: calm },
    {
      name: 'bytes changed',
      inject: async () => proxy.disturb({ kind: 'corrupt', every: 200 + random.below(200) }),
      undo: calm,
    },
    {
      name: 'black hole',
      inject: async () => proxy.disturb({ kind: 'blackHole' }),
      async undo() {
        proxy.disturb({ kind: 'none' });
        proxy.reset();
      },
    },
  ];
}

/** What can happen to the process of a domain. */
function processFaults(): readonly Fault[] {
  return [
    {
      name: 'a process stops and goes on',
      async inject() {
        people.process.kill('SIGSTOP');
      },
      async undo() {
        await wait(300);
        people.process.kill('SIGCONT');
      },
    },
    {
      name: 'a process is killed and started again',
      async inject() {
        people.process.kill('SIGKILL');
        await people.finished;
      },
      async undo() {
        people = startPeople(new URL(peopleAddress).port);
        await people.url();
      },
    },
  ];
}

let peopleAddress = '';

test(`seed ${seed}: ${count} combinations of questions, faults and moments with a process for each domain`, async () => {
  peopleAddress = await people.url();
  const faults = ({ reads }: Workload, random: Random) => [
    ...networkFaults(random),
    ...processFaults(),
    random.pick(fileFaults(mesh, random.pick(reads), random)),
    random.pick(fileFaults(mesh, random.pick(reads), random)),
  ];
  const workloads = [numbersOf(lists.slice(0, 3)), numbersOf(lists.slice(3)), ordersWithBuyers];
  const stage = { url: () => url, workloads, faults, deadline: 8_000, recovery: 20_000 };
  const tally = await runCombinations(stage, count, createRandom(seed));
  report('distributed', seed, tally);
  expect(tally.lost).toEqual([]);
  expect(tally.answers.whole).toBeGreaterThan(0);
}, 7_200_000);
