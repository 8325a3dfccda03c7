import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examine, type FileFinding } from '../../../core/engines/duckdb/instance/examine.ts';
import { Isolation } from '../../../core/engines/duckdb/instance/isolation.ts';
import { defaultEngineSettings, type EngineSettings } from '../../../core/engines/engine.ts';
import type { ModelObject } from '../../../core/model/model.ts';
import { makeFolder, serveFiles, writeRows } from './serve-files.ts';

const objects = `
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: note, logicalType: string }
  - name: visits
    properties:
      - { name: visit_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
`;

let folder: Awaited<ReturnType<typeof makeFolder>>;
let orders: ModelObject;
let visits: ModelObject;

beforeEach(async () => {
  folder = await makeFolder();
  await writeRows(rows(1), file('orders.parquet'));
  await writeRows('SELECT CAST(1 AS INTEGER) AS visit_id', file('visits.parquet'));
  const { domain, close } = await serveFiles(folder.path, { objects });
  await close();
  const [first, second] = domain.objects;
  if (first === undefined || second === undefined) throw new Error('The domain lacks objects.');
  orders = first;
  visits = second;
});
afterEach(async () => {
  vi.useRealTimers();
  await folder.remove();
});

const rows = (count: number): string =>
  `SELECT CAST(range AS INTEGER) AS order_id, repeat(CAST(range AS VARCHAR), 40) AS note FROM range(${count})`;
const file = (name: string): string => join(folder.path, name);
const settings = (changed: Partial<EngineSettings> = {}): EngineSettings => ({ ...defaultEngineSettings, ...changed });
const versions = (version: string) => new Map([orders, visits].map(({ typeName }) => [typeName, version]));

test('An examination that is not finished, or lacks memory, finds out nothing.', async () => {
  const roots = [folder.path];
  await writeRows(rows(500_000), file('orders.parquet'));
  expect(await examine(orders, { roots, settings: settings() })).toEqual({ kind: 'readable' });
  expect(await examine(orders, { roots, settings: settings(), patience: 1 })).toEqual({ kind: 'unknown' });
  expect(await examine(orders, { roots, settings: settings({ memoryLimit: '2MB' }) })).toEqual({ kind: 'unknown' });
  expect(await examine(orders, { roots, settings: settings({ memoryLimit: 'nothing' }) })).toEqual({ kind: 'unknown' });
  await writeFile(file('orders.parquet'), 'PAR1');
  expect(await examine(orders, { roots, settings: settings() })).toMatchObject({ kind: 'unreadable' });
});

test('What an examination did not find out is no finding, and asked again after a while.', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const reason = { sentence: 'It is damaged.', cause: 'lasting' } as const;
  const findings: FileFinding[] = [{ kind: 'unknown' }, { kind: 'unreadable', reason }];
  const look = vi.fn(async (): Promise<FileFinding> => findings.shift() ?? { kind: 'readable' });
  const isolation = new Isolation(look);
  expect(await isolation.explain([orders], versions('1'))).toBeUndefined();
  expect(await isolation.explain([orders], versions('1'))).toBeUndefined();
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await isolation.explain([orders], versions('1'))).toEqual(reason);
  expect(await isolation.explain([orders], versions('1'))).toEqual(reason);
  expect(look).toHaveBeenCalledTimes(2);
});

test('An object of which nothing was found out is read on.', async () => {
  const isolation = new Isolation(async () => ({ kind: 'unknown' }));
  await isolation.blame([orders], versions('1'), undefined);
  expect(isolation.find(orders, '1')).toBeUndefined();
});

test('A statement that ended an instance is refused until one of its objects has another version.', async () => {
  const isolation = new Isolation(async () => ({ kind: 'readable' }));
  await isolation.blame([orders, visits], versions('1'), 'SELECT 1');
  expect(isolation.hasStatement('SELECT 1', versions('1'))).toBe(true);
  expect(isolation.hasStatement('SELECT 2', versions('1'))).toBe(false);
  expect(isolation.hasStatement('SELECT 1', new Map([...versions('1'), [visits.typeName, '2']]))).toBe(false);
});

test('Objects are examined one after the other.', async () => {
  let running = 0;
  let most = 0;
  const isolation = new Isolation(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    return { kind: 'readable' };
  });
  await Promise.all([
    isolation.blame([orders, visits], versions('1'), undefined),
    isolation.explain([visits], versions('2')),
  ]);
  expect([most, running]).toEqual([1, 0]);
});
