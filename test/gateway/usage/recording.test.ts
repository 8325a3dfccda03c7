import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';
import { createLog } from '../../../gateway/request/log.ts';
import { type UsageBounds, usualBounds } from '../../../gateway/usage/bounds.ts';
import type { UsageManifest } from '../../../gateway/usage/usage.ts';
import { UsageRecorder } from '../../../gateway/usage/usage-recorder.ts';
import type { UsageRecords, UsageStore } from '../../../gateway/usage/usage-store.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../../subgraphs/catalog/subgraph.ts';
import { ask, send } from '../ask.ts';
import { createProducts, createReviews, startToyGateway } from '../toy-mesh.ts';

/** A store in memory that fails when it is told to: what a disk does. */
class FragileStore implements UsageStore {
  readonly rows = new Map<string, unknown>();
  isBroken = false;

  async load(): Promise<UsageRecords> {
    return { operations: [], counts: [], coordinates: [] };
  }

  async put({ counts }: UsageRecords): Promise<void> {
    if (this.isBroken) throw new Error('No space left on /secret/disk.');
    for (const { hash, client, day, count } of counts) {
      this.rows.set(JSON.stringify([hash, client.name, client.version, day]), count);
    }
  }

  async forget(): Promise<void> {}
  async close(): Promise<void> {}
}

let store: FragileStore;
let logged: string[];
let published: UsageManifest[];
let recorder: UsageRecorder;
const closing: (() => Promise<void>)[] = [];

function record(
  options: { readonly bounds?: UsageBounds; readonly now?: () => Date; readonly retention?: number } = {},
) {
  return new UsageRecorder({
    open: async () => store,
    publish: async (manifest) => void published.push(manifest),
    retention: 30,
    log: createLog('warn', { write: (line: string) => void logged.push(line) }),
    interval: 20,
    ...options,
  });
}

async function start(options: Parameters<typeof startToyGateway>[0] = {}) {
  const gateway = await startToyGateway({ usage: recorder, ...options });
  closing.push(async () => await gateway.close(0));
  return gateway;
}

/** What is counted, after all that was answered so far has been. */
async function counted() {
  await delay(5);
  return recorder.describe().operations;
}

beforeEach(() => {
  store = new FragileStore();
  logged = [];
  published = [];
  recorder = record();
});

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await recorder.close();
});

describe('a gateway that counts', () => {
  test('knows what each client asked, by name and version of its headers.', async () => {
    const { url } = await start();
    const post = async (headers: Record<string, string>, query: string) =>
      await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    const web = { 'apollographql-client-name': 'web', 'apollographql-client-version': '1.2' };
    await post(web, 'query Names { products(first: 4711) { name size } }');
    await post(web, 'query Names { products(first: 4712) { size name } }');
    await post(
      { 'graphql-client-name': `shop\u00ad${'x'.repeat(100)}` },
      'query Names { products(first: 1) { name size } }',
    );
    await post({}, '{ reviews { product { rating } } }');
    const [names, stars, ...others] = await counted();
    expect(others).toEqual([]);
    expect(names).toMatchObject({
      name: 'Names',
      document: 'query Names {\n  products(first: 0) {\n    name\n    size\n  }\n}',
      coordinates: ['Product.name', 'Product.size', 'Query.products', 'Query.products(first:)'],
      clients: [
        { name: 'web', version: '1.2', count: 2 },
        { name: `shop ${'x'.repeat(59)}`, version: '', count: 1 },
      ],
    });
    const today = names?.clients[0]?.lastSeen.slice(0, 10) ?? '';
    expect(names?.clients[0]?.days).toEqual({ [today]: 2 });
    expect(stars?.clients.map(({ name }) => name)).toEqual(['unknown']);
    expect(recorder.usersOf('Product.size').map(({ client, count }) => [client.name, count])).toEqual([
      ['web', 2],
      [`shop ${'x'.repeat(59)}`, 1],
    ]);
    expect(recorder.usersOf('Product.price')).toEqual([]);
  });

  test('counts nothing that is refused, mistaken, or about the schema.', async () => {
    const { url } = await start({ limits: { ...defaultRequestLimits, fields: 3 } });
    await ask(url, '{ products { name price size } reviews { stars } }');
    await ask(url, '{ products { nothing } }');
    await ask(url, '{ products {');
    await ask(url, 'query ($first: Int) { products(first: $first) { name } }', { first: 'many' });
    await ask(url, '{ __typename __schema { queryType { name } } }');
    expect(await counted()).toEqual([]);
    await ask(url, '{ reviews { __typename stars } }');
    expect((await counted()).map(({ coordinates }) => coordinates)).toEqual([['Query.reviews', 'Review.stars']]);
  });

  test('goes on when what is served is replaced.', async () => {
    const gateway = await start();
    await ask(gateway.url, '{ reviews { stars } }');
    const local = [createProducts(), createReviews()];
    const composition = composeMesh([...local, { name: meshSubgraphName, sdl: meshSubgraphSdl }]);
    if (!('supergraphSdl' in composition)) throw new Error('The toy mesh does not compose.');
    const { closed } = await gateway.replace({ supergraphSdl: composition.supergraphSdl, local, remote: [] }, {});
    await ask(gateway.url, '{ reviews { stars } }');
    await closed;
    await ask(gateway.url, '{ reviews { stars } }');
    expect((await counted()).map(({ clients }) => clients[0]?.count)).toEqual([3]);
  });

  test('answers while nothing can be written, says so once, and writes all of it later.', async () => {
    const { url } = await start();
    store.isBroken = true;
    const statuses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      statuses.push((await ask(url, '{ reviews { stars } }')).status);
      await delay(30);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(logged.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    expect(logged.join('')).not.toContain('secret');
    expect([...store.rows.values()]).toEqual([]);
    store.isBroken = false;
    await recorder.flush();
    expect([...store.rows.values()]).toEqual([5]);
    expect(published.at(-1)?.operations.map(({ clients }) => clients[0]?.count)).toEqual([5]);
  });

  test('tells a limited number of operations and clients apart, and counts all others together.', async () => {
    await recorder.close();
    recorder = record({ bounds: { operations: 2, clients: 2, pairs: 3, coordinates: 100, bytes: 10_000 } });
    const { url } = await start();
    for (const field of ['name', 'price', 'size', 'tags']) {
      for (const client of ['a', 'b', 'c']) {
        await send(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'graphql-client-name': client },
          body: JSON.stringify({ query: `{ products { ${field} } }` }),
        });
      }
    }
    const found = await counted();
    const known = found.filter(({ hash }) => hash !== 'other');
    expect(known.map(({ document }) => document)).toEqual(['{\n  products {\n    name\n  }\n}']);
    expect(known[0]?.clients.map(({ name, count }) => [name, count])).toEqual([
      ['a', 1],
      ['b', 1],
      ['other', 1],
    ]);
    const other = found.find(({ hash }) => hash === 'other');
    expect(other?.clients).toMatchObject([{ name: 'other', count: 9 }]);
    expect(other?.coordinates, 'no field is lost').toEqual(
      expect.arrayContaining(['Product.price', 'Product.size', 'Product.tags']),
    );
  });

  test('keeps little of operations whose names and texts are very long.', async () => {
    await recorder.close();
    recorder = record({ bounds: { ...usualBounds, bytes: 100_000 } });
    const limits = { ...defaultRequestLimits, bodyBytes: 2_000_000 };
    const { url } = await start({ limits });
    for (let index = 0; index < 12; index += 1) {
      const query = `query ${'n'.repeat(900_000)}${index} { products(first: ${index}) { name } }`;
      expect((await ask(url, query)).status).toBe(200);
    }
    const found = await counted();
    expect(found.map(({ clients }) => clients[0]?.count).reduce((sum = 0, count = 0) => sum + count)).toBe(12);
    expect(JSON.stringify(found).length).toBeLessThan(200_000);
    for (const { name = '' } of found) expect(name.length).toBeLessThanOrEqual(128);
    expect(
      found.find(({ hash }) => hash === 'other')?.clients[0]?.count,
      'the rest is counted together',
    ).toBeGreaterThan(5);
  });

  test('forgets what is older than it is to be kept.', async () => {
    let now = new Date('2026-01-01T12:00:00Z');
    await recorder.close();
    recorder = record({ now: () => now, retention: 10 });
    const { url } = await start();
    await ask(url, '{ reviews { stars } }');
    await counted();
    now = new Date('2026-01-11T12:00:00Z');
    await ask(url, '{ products { name } }');
    await counted();
    await recorder.flush();
    expect(recorder.describe().operations).toHaveLength(2);
    expect(recorder.describe().from).toBe('2026-01-01T00:00:00.000Z');
    now = new Date('2026-01-12T12:00:00Z');
    await recorder.flush();
    expect(recorder.describe().operations.map(({ coordinates }) => coordinates[0])).toEqual(['Product.name']);
    expect(recorder.usersOf('Review.stars')).toEqual([]);
  });
});
