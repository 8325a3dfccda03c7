import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ManifestChecks } from '../../core/engines/duckdb/files/check-manifests.ts';
import { listBlocks, readDocument, root } from './markdown.ts';

/** The commands of docs/publishing-data.md, run as they stand there, by a shell, in a folder with what they name. */
let folder: string;
let blocks: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-publishing-'));
  const found = listBlocks(await readDocument('docs/publishing-data.md'));
  blocks = found.filter(({ language }) => language === 'sh').map(({ text }) => text);
  await mkdir(join(folder, 'data'));
  await mkdir(join(folder, 'build/items'), { recursive: true });
  await writeFile(join(folder, 'data/orders.parquet'), 'old');
  await writeFile(join(folder, 'build/orders.parquet'), 'built');
  await writeFile(join(folder, 'build/items/1.csv'), 'a\n1\n');
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** `write_orders` stands for what makes a team's data. */
async function run(code: string): Promise<string> {
  const functions = [
    'set -eu',
    'write_orders() { printf new; }',
    `concord() { "${process.execPath}" "${join(root, 'cli/concord.ts')}" "$@"; }`,
  ];
  const { stdout } = await promisify(execFile)('sh', ['-c', [...functions, code].join('\n')], { cwd: folder });
  return stdout;
}

const read = async (file: string) => await readFile(join(folder, file), 'utf8');

test('what is written elsewhere is renamed into place, and nothing stays beside it', async () => {
  await run(blocks[0] ?? '');
  expect(await read('data/orders.parquet')).toBe('new');
  expect(await readdir(join(folder, 'data'))).toEqual(['orders.parquet']);
});

test('what concord publish puts into place has manifests that accept it', async () => {
  const printed = await run(blocks[1] ?? '');
  expect(printed.match(/^data\/\S+ {2}\d+ bytes {2}sha256 [0-9a-f]{64}$/gm)).toHaveLength(5);
  expect(await read('data/orders.parquet')).toBe('built');
  const files = ['data/orders.parquet', 'data/items/1.csv'];
  for (const file of files)
    expect(await readdir(join(folder, file, '..'))).toContain(`${file.split('/').at(-1)}.manifest`);
  const fault = async () =>
    await new ManifestChecks().findFault(
      'X',
      files.map((file) => join(folder, file)),
    );
  expect(await fault()).toBeUndefined();
  await writeFile(join(folder, 'data/items/1.csv'), 'a\n2\n');
  expect(await fault()).toContain('Its bytes are not those');
  expect(blocks).toHaveLength(2);
});
