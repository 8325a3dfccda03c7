import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { runConcord, startConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh } from './small-mesh.ts';

let mesh: SmallMesh;
beforeEach(async () => {
  mesh = await createSmallMesh();
});
afterEach(async () => await mesh.remove());

const concord = async (...args: readonly string[]) => await runConcord(args, { cwd: mesh.folder });

test('concord publish puts a folder into place with manifests, and what was changed since is said and never served', async () => {
  await mkdir(join(mesh.folder, 'build'));
  await writeFile(join(mesh.folder, 'build/teams.csv'), 'team_id,title\n1,Lions\n2,Bears\n');
  const published = await concord('publish', 'build', '--to', 'data');
  expect(published).toMatchObject({ code: 0, stderr: '' });
  expect(published.stdout).toMatch(/^data\/teams\.csv {2}30 bytes {2}sha256 [0-9a-f]{64}\n$/);
  expect(await readdir(join(mesh.folder, 'data'))).toContain('teams.csv.manifest');
  expect((await concord('publish', 'data/games.csv')).stdout).toMatch(/^data\/games\.csv/);
  const serving = startConcord(['serve', '--port', '0'], { cwd: mesh.folder });
  try {
    const url = await serving.url();
    const query = '{ teams { nodes { title } } }';
    expect((await ask(url, query)).body).toEqual({
      data: { teams: { nodes: [{ title: 'Lions' }, { title: 'Bears' }] } },
    });
    const file = join(mesh.folder, 'data/teams.csv');
    await writeFile(`${file}.next`, (await readFile(file, 'utf8')).replace('Lions', 'Lionz'));
    await rename(`${file}.next`, file);
    const damaged = await ask(url, query);
    expect(damaged.body.data).toEqual({ teams: null });
    expect(damaged.body.errors?.[0]?.extensions.code).toBe('DATA_UNREADABLE');
    expect(damaged.text).not.toMatch(/manifest|\.csv|Lion/);
    const [tested, checked] = await Promise.all([concord('test'), concord('check', '--connect')]);
    for (const { code, stdout, stderr } of [tested, checked]) {
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('data/teams.csv: Its bytes are not those that its manifest tells of');
    }
  } finally {
    await serving.stop();
  }
});

test('concord publish says what it cannot do', async () => {
  await writeFile(join(mesh.folder, 'open.duckdb'), 'x');
  await writeFile(join(mesh.folder, 'open.duckdb.wal'), 'x');
  await mkdir(join(mesh.folder, 'empty'));
  for (const folder of ['one', 'other']) {
    await mkdir(join(mesh.folder, folder));
    await writeFile(join(mesh.folder, folder, 'x.csv'), 'a\n');
  }
  for (const [args, message] of [
    [['missing.csv'], 'There is no missing.csv.'],
    [['empty'], 'There is no file to publish.'],
    [['one/x.csv', 'other/x.csv', '--to', 'data'], 'one/x.csv and other/x.csv would both become data/x.csv.'],
    [['open.duckdb', '--to', 'data/shop.duckdb'], 'open.duckdb is open, or was not closed'],
  ] as const) {
    const { code, stderr } = await concord('publish', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  }
});
