import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adoptFile, publishFile } from '../../cli/publish/publish-file.ts';
import { ManifestChecks } from '../../core/engines/duckdb/files/check-manifests.ts';
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

describe('several at once', () => {
  const source = (text: string) => join(mesh.folder, `made-${text.length}.csv`);
  const texts = Array.from({ length: 6 }, (_, index) => `team_id,title\n1,${'x'.repeat(1_000 * index)}\n`);
  const target = () => join(mesh.folder, 'data/teams.csv');
  const findFault = async () => await new ManifestChecks().findFault('Team', [target()]);
  beforeEach(async () => {
    for (const text of texts) await writeFile(source(text), text);
    await adoptFile(target());
  });

  test('publishers of one file leave one of their files, with a manifest that accepts it at every moment', async () => {
    for (let round = 0; round < 15; round += 1) {
      let isOver = false;
      const faults: (string | undefined)[] = [];
      const watching = (async () => {
        while (!isOver) {
          // A file and its manifest are read one after the other: what has passed by in between is read again.
          const [before, fault] = [await readFile(target(), 'utf8'), await findFault()];
          if (fault !== undefined && (await readFile(target(), 'utf8')) === before) faults.push(await findFault());
        }
      })();
      await Promise.all([
        ...texts.map(async (text) => await publishFile(source(text), target())),
        adoptFile(target()).catch((error: Error) => expect(error.message).toContain('it was replaced meanwhile')),
      ]);
      isOver = true;
      await watching;
      expect(texts).toContain(await readFile(target(), 'utf8'));
      expect([await findFault(), ...faults.filter((fault) => fault !== undefined)]).toEqual([undefined]);
    }
    expect((await readdir(join(mesh.folder, 'data'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('one that was killed stops nobody, and one that is at it is named', async () => {
    const lock = join(mesh.folder, 'data/.teams.csv.publishing');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(lock, JSON.stringify({ host: hostname(), process: gone, turn: 'x' }));
    await publishFile(source(texts[1] ?? ''), target());
    expect(await findFault()).toBeUndefined();
    // A container that was killed comes back with the same host name and process number.
    await writeFile(lock, JSON.stringify({ host: hostname(), process: process.pid, turn: 'of its predecessor' }));
    await publishFile(source(texts[1] ?? ''), target());
    expect(await findFault()).toBeUndefined();
    await writeFile(lock, JSON.stringify({ host: 'another', process: gone, turn: 'x' }));
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(1_000_000);
    await expect(publishFile(source(texts[2] ?? ''), target())).rejects.toThrow(
      /^another process is publishing it: wait, or delete .*\.teams\.csv\.publishing if there is none$/,
    );
    vi.restoreAllMocks();
    expect(await readFile(target(), 'utf8')).toBe(texts[1]);
  });
});
