import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServing } from '../../cli/commands/serve.ts';
import { send } from '../gateway/ask.ts';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh } from './small-mesh.ts';

const canary = 'Zanzibar';
let mesh: SmallMesh;
beforeEach(async () => {
  mesh = await createSmallMesh();
  const head = Buffer.from(`team_id,title\n1,${canary}\n2,Bears`);
  await writeFile(join(mesh.folder, 'data/teams.csv'), Buffer.concat([head, Buffer.from([0xe9, 0x0a])]));
  await rm(join(mesh.folder, 'data/games.csv'));
});
afterEach(async () => await mesh.remove());

describe('Operators are told why data cannot be read, with file and line and without a value', () => {
  test('by `concord check --connect`, which fails, while `concord check` touches no data', async () => {
    const [plain, connected] = await Promise.all([
      runConcord(['check'], { cwd: mesh.folder }),
      runConcord(['check', '--connect', '--format', 'json'], { cwd: mesh.folder }),
    ]);
    expect(plain.code).toBe(0);
    expect(connected.code).toBe(1);
    expect(connected.stdout).toMatch(/data\/teams\.csv, line \d+: It is not in UTF-8; if it has/);
    expect(connected.stdout).toMatch(/data\/games\.csv: There is no such file\./);
    expect(connected.stdout).toContain('DATA_UNREADABLE');
    expect(connected.stdout + connected.stderr).not.toContain(canary);
  });

  test('by `concord test`', async () => {
    const { code, stdout, stderr } = await runConcord(['test'], { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stdout).toContain('data/games.csv: There is no such file.');
    expect(stdout + stderr).not.toContain(canary);
  });

  test('by `/health/ready`, where they may see how data are read, and nobody else is', async () => {
    const answers: string[] = [];
    for (const roles of ['[explain]', '[]']) {
      await mesh.write(
        'concord.yaml',
        `auth: { mode: none, anonymousRoles: ${roles} }\nlog: { level: silent }\nreload: { mode: off }\n`,
      );
      const { server } = await startServing({ config: join(mesh.folder, 'concord.yaml'), port: '0', trust: 'none' });
      answers.push((await send(`http://127.0.0.1:${server.port}/health/ready`, { method: 'GET' })).text);
      await server.close(1_000);
    }
    const [told = '', untold = ''] = answers;
    expect(JSON.parse(told).details).toEqual([
      {
        domain: 'clubs',
        object: 'Team',
        state: 'unavailable',
        reason: expect.stringMatching(
          /teams\.csv, line \d+: It is not in UTF-8; if it has another encoding, write that as "encoding" into the contract\.$/,
        ),
      },
      {
        domain: 'league',
        object: 'Game',
        state: 'unavailable',
        reason: expect.stringMatching(/games\.csv: There is no such file\.$/),
      },
    ]);
    expect(untold).toContain('The data of Game cannot be read.');
    expect(untold).not.toContain('.csv');
    expect(told + untold).not.toContain(canary);
  });
});
