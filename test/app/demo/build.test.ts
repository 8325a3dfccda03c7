import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildDemoData, isDemoDataCurrent } from '../../../app/demo/build.ts';
import { openDemoDatabase } from './demo-database.ts';
import { demoUntil } from './demo-until.ts';

const scale = 0.01;
let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'concord-demo-'));
  folder = join(parent, '.concord', 'demo');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test('Builds with one thread and with four have the same bytes.', async () => {
  const one = await buildDemoData(folder, { until: demoUntil, scale, threads: 1 });
  const four = await buildDemoData(join(parent, 'four'), { until: demoUntil, scale, threads: 4 });
  expect(one.files).toHaveLength(11);
  expect(one.files.every((file) => file.rows > 0 && file.bytes > 0)).toBe(true);
  expect(four).toEqual(one);
});

test('A build is current until the scale, a file, or the manifest differs.', async () => {
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);
  await buildDemoData(folder, { until: demoUntil, scale });
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(true);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale: 0.02 })).toBe(false);
  expect(await isDemoDataCurrent(folder, { until: demoUntil })).toBe(false);

  const manifest = join(folder, 'manifest.json');
  const text = await readFile(manifest, 'utf8');
  await writeFile(manifest, text.replace(/"version": "./, '"version": "-'));
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);
  for (const broken of ['', '{', 'null', '{"version":1}', text.slice(0, text.length / 2)]) {
    await writeFile(manifest, broken);
    expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);
  }
  await writeFile(manifest, text);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(true);

  await truncate(join(folder, 'orders.parquet'), 100);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);
  await rm(join(folder, 'orders.parquet'));
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);
});

test('Later days change no visit, order or decision of a day before.', async () => {
  await buildDemoData(folder, { until: demoUntil, scale });
  const later = join(parent, 'later');
  await buildDemoData(later, { until: '2027-03-31', scale });
  const [before, after] = await Promise.all([openDemoDatabase(folder), openDemoDatabase(later)]);
  // What is known of customers, campaigns and pages follows from all days.
  const histories = [
    ...['website_sessions', 'website_pageviews', 'orders', 'order_items', 'order_item_refunds', 'consents'],
    'daily_ad_spend',
  ];
  for (const table of histories) {
    const time = { consents: 'decided_at', daily_ad_spend: 'spend_date' }[table] ?? 'created_at';
    const query = `SELECT * FROM ${table} WHERE ${time} < TIMESTAMP '2026-10-01' ORDER BY ALL`;
    expect(await after.rows(query), table).toEqual(await before.rows(query));
    const newest = `SELECT datediff('day', max(${time})::DATE, DATE '2027-03-31') FROM ${table}`;
    expect(await after.number(newest), table).toBeLessThan(30);
  }
  expect(await after.number('SELECT count(*) FROM products')).toBe(7);
  for (const database of [before, after]) database.close();
});

test('A second build does nothing, and a build over damaged files repairs them.', async () => {
  const built = await buildDemoData(folder, { until: demoUntil, scale });
  const path = join(folder, 'orders.parquet');
  const before = await stat(path);
  const steps: string[] = [];
  await buildDemoData(folder, { until: demoUntil, scale, onProgress: ({ step }) => steps.push(step) });
  expect(steps).toEqual([]);
  expect((await stat(path)).ino).toBe(before.ino);

  await truncate(path, 100);
  expect(await buildDemoData(folder, { until: demoUntil, scale })).toEqual(built);
  expect((await stat(path)).size).toBe(before.size);
  expect(await readdir(join(parent, '.concord'))).toEqual(['demo']);
});

test('Progress counts to the last step.', async () => {
  const seen: string[] = [];
  await buildDemoData(folder, { until: demoUntil, scale, onProgress: ({ done, of }) => seen.push(`${done}/${of}`) });
  const of = seen.length;
  expect(seen).toEqual(Array.from({ length: of }, (_, index) => `${index + 1}/${of}`));
});

test('A build that fails leaves the present data and nothing else.', async () => {
  const built = await buildDemoData(folder, { until: demoUntil, scale });
  const stop = ({ step }: { step: string }) => {
    if (step === 'orders.parquet') throw new Error('Stopped by the test.');
  };
  await expect(buildDemoData(folder, { until: demoUntil, scale: 0.02, onProgress: stop })).rejects.toThrow(
    'Stopped by the test.',
  );
  expect(await readdir(join(parent, '.concord'))).toEqual(['demo']);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(true);
  expect(await buildDemoData(folder, { until: demoUntil, scale })).toEqual(built);
});

test('A build that is killed half-way is not used, and the next one clears it away.', async () => {
  const program = `
    import { buildDemoData } from ${JSON.stringify(new URL('../../../app/demo/build.ts', import.meta.url).href)};
    await buildDemoData(${JSON.stringify(folder)}, { until: '${demoUntil}', scale: ${scale}, onProgress: ({ step }) => {
      if (step === 'orders.parquet') process.kill(process.pid, 'SIGKILL');
    } });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');

  const left = await readdir(join(parent, '.concord'));
  expect(left).toHaveLength(1);
  expect(left[0]).toContain('demo.building-');
  expect(existsSync(folder)).toBe(false);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(false);

  await buildDemoData(folder, { until: demoUntil, scale });
  expect(await readdir(join(parent, '.concord'))).toEqual(['demo']);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(true);
});

test('Two builds at the same time end with one complete folder.', async () => {
  const [one, two] = await Promise.all([
    buildDemoData(folder, { until: demoUntil, scale }),
    buildDemoData(folder, { until: demoUntil, scale }),
  ]);
  expect(two).toEqual(one);
  expect(await isDemoDataCurrent(folder, { until: demoUntil, scale })).toBe(true);
  expect(await readdir(join(parent, '.concord'))).toEqual(['demo']);
});
