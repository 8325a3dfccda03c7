import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const planted = [
  'list.push(...items);',
  'list.unshift(0, ...items);',
  'console.info(Math.max(...items));',
  'console.info(Math.min(0, ...items, 1));',
  'console.info(String.fromCharCode(...items));',
];
const allowed = ['list.push([...items].length);', 'console.info({ ...items }, [0, ...items]);'];
const lines = ['const items: readonly number[] = [];', 'const list: number[] = [];', ...planted, ...allowed];
const file = `core/query/sql/canary-${process.pid}.ts`;
let said: string;

beforeAll(async () => {
  await writeFile(join(root, file), `${lines.join('\n')}\n`);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const result = await run(process.execPath, [biome, 'lint', '--reporter=github', file], { cwd: root }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error,
  );
  said = `${result.stdout}\n${result.stderr}`;
});
afterAll(() => rm(join(root, file), { force: true }));

test('The linter refuses a list that is spread into arguments, and nothing else.', () => {
  const found = [...said.matchAll(/line=(\d+)/g)].map(([, line]) => lines[Number(line) - 1]);
  expect(found.toSorted(), said).toEqual(planted.toSorted());
});
