import type { ApolloServer } from '@apollo/server';
import { expect, test } from 'vitest';
import type { RequestContext } from '../../gateway/request/request-context.ts';
import { SubgraphServers } from '../../gateway/transport/subgraph-servers.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';

type Server = ApolloServer<RequestContext>;

test('A server of a subgraph that could not be started is started again, after a pause that grows.', async () => {
  const clock = { now: 0 };
  let starts = 0;
  let works = false;
  const create = () =>
    ({
      async start() {
        starts += 1;
        if (!works) throw new Error('It cannot be started.');
      },
      stop: async () => {},
    }) as unknown as Server;
  const servers = new SubgraphServers([{ name: 'sales' } as unknown as Subgraph], create, () => clock.now);
  const find = async () =>
    await servers.find('sales')?.then(
      () => 'started',
      () => 'failed',
    );
  const pauses: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const before = starts;
    const since = clock.now;
    expect(await find()).toBe('failed');
    while (starts === before && clock.now - since < 60_000) {
      clock.now += 250;
      await find();
    }
    pauses.push(clock.now - since);
  }
  expect(pauses).toEqual([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  works = true;
  expect(await find()).toBe('failed');
  clock.now += 30_000;
  expect(await find()).toBe('started');
  expect(await find()).toBe('started');
  expect(servers.find('marketing')).toBeUndefined();
  await servers.stop();
});
