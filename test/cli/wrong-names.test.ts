import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh, teamsContract } from './small-mesh.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const usage = {
  formatVersion: 1,
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-02T00:00:00.000Z',
  operations: [{ hash: 'a', name: 'A', document: '{ a }', coordinates: ['Team.gone'], clients: [] }],
};

let mesh: SmallMesh;
beforeAll(async () => {
  mesh = await createSmallMesh({ 'usage.json': JSON.stringify(usage) });
});
afterAll(async () => await mesh.remove());

describe('a name that names nothing is an error, with what was probably meant', () => {
  test.each([
    [['sdl', 'clubz'], 1, 'There is no domain clubz. Did you mean clubs?\n'],
    [['sdl', 'nothing'], 1, 'There is no domain nothing. There is: clubs, league.\n'],
    [
      ['serve', '--port', '0', '--domain', 'leage', '--no-supervisor'],
      1,
      'There is no domain leage. Did you mean league?\n',
    ],
    [['test', 'tems'], 2, 'Nothing is tested. There is no contract, domain or object tems. Did you mean teams?\n'],
    [['test', 'clubs/team'], 2, 'There is no contract, domain or object clubs/team. Did you mean clubs/teams?\n'],
    [
      ['usage', '--file', 'usage.json', 'Team.titel'],
      1,
      'There is no part of the API Team.titel. Did you mean Team.title?\n',
    ],
    [['usage', '--file', 'usage.json', 'Taem.title'], 1, 'There is no type Taem. Did you mean Team?\n'],
    [
      ['init', 'data/teams.csv', '--domain', '../elsewhere'],
      1,
      '--domain ../elsewhere is no name of a domain. Use lower-case letters, digits and single hyphens: customer-experience.\n',
    ],
    [
      ['init', 'data/teams.csv', '--name', '../elsewhere'],
      1,
      '--name ../elsewhere cannot be the name of a file. Use letters, digits and hyphens.\n',
    ],
  ])('%j', async (args, code, sentence) => {
    const done = await runConcord(args, { cwd: mesh.folder });
    expect(done.stderr).toContain(sentence);
    expect(done.code).toBe(code);
  });

  test('but not one that only recorded operations know.', async () => {
    const { code, stdout } = await runConcord(['usage', '--file', 'usage.json', 'Team.gone'], { cwd: mesh.folder });
    expect(stdout).toContain('Usage of Team.gone');
    expect(code).toBe(0);
  });
});

test('A port that is none is the fault of the command line, and said so.', async () => {
  const { code, stderr } = await runConcord(['serve', '--port', 'abc'], { cwd: mesh.folder });
  expect(stderr).toContain(
    "option '-p, --port <number>' argument 'abc' is invalid. It must be a whole number from 0 to 65535.",
  );
  expect(stderr).not.toContain('environment');
  expect(code).toBe(2);
});

test('Who reads only the first line of a long answer gets no stack, and the command its exit code.', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `      - { name: p${index}, logicalType: nothing }\n`).join(
    '',
  );
  const long = await createSmallMesh({
    'contracts/clubs/teams.odcs.yaml': teamsContract.replace('    properties:\n', `    properties:\n${many}`),
  });
  const command = fileURLToPath(new URL('../../cli/concord.ts', import.meta.url));
  const child = spawn(process.execPath, [command, 'check', '--format', 'json'], {
    cwd: long.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(1);
  await long.remove();
});
