import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, games, gamesContract, type SmallMesh, teamsContract } from './small-mesh.ts';

let mesh: SmallMesh;
let broken: SmallMesh;

beforeAll(async () => {
  mesh = await createSmallMesh();
  broken = await createSmallMesh({
    'contracts/league/games.odcs.yaml': gamesContract.replace(
      'logicalType: integer, physicalType: INTEGER',
      'logicalType: intege',
    ),
  });
});

afterAll(async () => {
  await mesh.remove();
  await broken.remove();
});

describe('every command explains itself', () => {
  test.each(['serve', 'gateway', 'check', 'diff', 'sdl', 'compose', 'explain', 'token', 'demo'])(
    '%s --help has examples',
    async (command) => {
      const { code, stdout } = await runConcord([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: concord ${command}`);
      expect(stdout).toContain(`Examples:\n  concord ${command}`);
    },
  );

  test('--version prints the version of the package', async () => {
    const { stdout } = await runConcord(['--version']);
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(stdout).toBe(`${version}\n`);
  });

  test.each([
    [['chek'], 'Did you mean check?'],
    [['check', '--fromat', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are text, json, github'],
    [['sdl'], "missing required argument 'domain'"],
    [['serve', '--port'], 'argument missing'],
  ])('%j is a wrong command line', async (args, hint) => {
    const { code, stderr } = await runConcord(args);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('check', () => {
  test('says in one run what is wrong with the structure, the meaning and the rules of a contract, and of others.', async () => {
    const rules = 'quality: [{ type: sql, query: DELETE FROM teams, mustBe: 0 }]';
    const many = await createSmallMesh({
      'contracts/league/games.odcs.yaml': games
        .replace('version: 2.0.0', 'versoin: 2.0.0')
        .replace('- { name: points,', '- { name: __points,')
        .replace(
          'physicalType: INTEGER }',
          'physicalType: INTEGER }\n      - { name: stage, logicalType: strin, unique: 7 }',
        )
        .replace('properties/team_id', 'properties/team_nr'),
      'contracts/clubs/teams.odcs.yaml': teamsContract.replace(
        'logicalType: object',
        `logicalType: object\n    ${rules}`,
      ),
    });
    try {
      const { stdout } = await runConcord(['check', '--format', 'json'], { cwd: many.folder });
      const { issues }: { issues: readonly { readonly file: string; readonly code: string }[] } = JSON.parse(stdout);
      expect(issues.map(({ file, code }) => `${file.split('/').at(-1)} ${code}`)).toEqual([
        'teams.odcs.yaml CHECK_RULE_INVALID',
        'games.odcs.yaml CONTRACT_UNKNOWN_KEY',
        'games.odcs.yaml RELATIONSHIP_TARGET_MISSING',
        'games.odcs.yaml MODEL_NAME_ILLEGAL',
        'games.odcs.yaml CONTRACT_WRONG_VALUE',
        'games.odcs.yaml CONTRACT_WRONG_TYPE',
      ]);
    } finally {
      await many.remove();
    }
  });

  test('says that all is well, and of what', async () => {
    const { code, stdout, stderr } = await runConcord(['check'], { cwd: mesh.folder });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '0 errors, 0 warnings (2 contracts, 2 objects in 2 domains)\n',
      stderr: '',
    });
  });

  test('shows each problem with its place, the line and a caret, and fails', async () => {
    const { code, stdout } = await runConcord(['check'], { cwd: broken.folder });
    expect(code).toBe(1);
    const line = 22;
    expect(gamesContract.split('\n')[line - 1]).toContain('points');
    expect(stdout).toContain(`contracts/league/games.odcs.yaml:${line}:`);
    expect(stdout).toContain('Did you mean `integer`?');
    const caret = stdout.split('\n').find((text) => /^\s+\| +\^$/.test(text));
    const shown = stdout.split('\n').find((text) => text.includes(`${line} | `)) ?? '';
    expect(shown.slice((caret ?? '').indexOf('^'))).toMatch(/^intege\b/);
    expect(stdout).toMatch(/1 error, \d+ warnings? \(/);
  });

  test('prints JSON for programs', async () => {
    const { code, stdout } = await runConcord(['check', '--format', 'json'], { cwd: broken.folder });
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.errors).toBe(1);
    expect(report.issues[0]).toMatchObject({ severity: 'error', file: 'contracts/league/games.odcs.yaml', line: 22 });
  });

  test('prints annotations for GitHub', async () => {
    const { stdout } = await runConcord(['check', '--format', 'github'], { cwd: broken.folder });
    expect(stdout).toMatch(/^::error file=contracts\/league\/games\.odcs\.yaml,line=22,col=\d+,title=[A-Z_]+::.+\n/);
  });

  test('takes the folder of the contracts as an argument, from anywhere', async () => {
    const { code, stdout } = await runConcord(['check', join(broken.folder, 'contracts')], { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stdout).toContain('league/games.odcs.yaml:22:');
  });

  test('fails for a folder that is not there', async () => {
    const { code, stdout, stderr } = await runConcord(['check', 'nowhere'], { cwd: mesh.folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^There is no file or folder nowhere\. Name a contract by its file/);
  });
});

describe('sdl and compose', () => {
  test('sdl prints the SDL of a domain', async () => {
    const { code, stdout } = await runConcord(['sdl', 'clubs'], { cwd: mesh.folder });
    expect(code).toBe(0);
    expect(stdout).toContain('type Team @key(fields: "teamId")');
  });

  test('sdl of an unknown domain tells which was meant', async () => {
    const { code, stderr } = await runConcord(['sdl', 'club'], { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stderr).toBe('There is no domain club. Did you mean clubs?\n');
  });

  test('compose writes a supergraph with the URLs that it is given', async () => {
    const args = [
      'compose',
      '-o',
      'supergraph.graphql',
      '-s',
      'clubs=http://localhost:4101',
      '-s',
      'league=http://h/league',
    ];
    const { code, stdout, stderr } = await runConcord(args, { cwd: mesh.folder });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Wrote supergraph.graphql.\n' });
    const text = await readFile(join(mesh.folder, 'supergraph.graphql'), 'utf8');
    expect(text).toContain('@join__graph(name: "clubs", url: "http://localhost:4101/graphql")');
    expect(text).toContain('@join__graph(name: "league", url: "http://h/league")');
  });

  test('compose --api --role prints what a role may use', async () => {
    await mesh.write(
      'contracts/league/games.odcs.yaml',
      games.replace('schema:', 'roles: [{ role: referee }]\nschema:'),
    );
    const asReferee = await runConcord(['compose', '--api', '--role', 'referee'], { cwd: mesh.folder });
    const asFan = await runConcord(['compose', '--api', '--role', 'fan'], { cwd: mesh.folder });
    await mesh.write('contracts/league/games.odcs.yaml', games);
    expect([asReferee.code, asFan.code]).toEqual([0, 0]);
    expect(asReferee.stdout).toMatch(/^ {2}games\(/m);
    expect(asFan.stdout).toMatch(/^ {2}teams\(/m);
    expect(asFan.stdout).not.toMatch(/game/i);
  });

  test('compose --role without --api says what is missing', async () => {
    const { code, stderr } = await runConcord(['compose', '--role', 'fan'], { cwd: mesh.folder });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '`--role` is about the API that clients see; add `--api`.\n',
    });
  });

  test('gateway with a schema by role does not start without contracts', async () => {
    await mesh.write('elsewhere/concord.yaml', 'auth: { mode: none, schema: perRole }\n');
    const args = ['gateway', '--config', 'elsewhere/concord.yaml', '-s', 'clubs=http://127.0.0.1:1', '--wait', '0'];
    const { code, stderr } = await runConcord(args, { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stderr).toContain('`auth.schema: perRole` needs the contracts, which say what roles may use');
  });

  test('compose --api prints the API that clients see, with nothing in it that is for routers', async () => {
    const { code, stdout } = await runConcord(['compose', '--api'], { cwd: mesh.folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^type Query \{$/m);
    expect(stdout).toMatch(/^ {2}games\(/m);
    expect(stdout).not.toMatch(/join__|link__|@key|@shareable|_entities|_service/);
    const written = await runConcord(['compose', '--api', '-o', 'api.graphql'], { cwd: mesh.folder });
    expect(written).toEqual({ code: 0, stdout: '', stderr: 'Wrote api.graphql.\n' });
    expect(await readFile(join(mesh.folder, 'api.graphql'), 'utf8')).toBe(stdout);
  });

  test('compose of a broken mesh writes nothing', async () => {
    const { code, stdout, stderr } = await runConcord(['compose', '-o', 'supergraph.graphql'], { cwd: broken.folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/Nothing is printed: the mesh has 1 error, \d+ warnings?\.\n$/);
    await expect(stat(join(broken.folder, 'supergraph.graphql'))).rejects.toThrow();
  });
});

test('the command of the package finds a Node that is new enough', async () => {
  const bin = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));
  const old = await promisify(execFile)('/usr/bin/env', [
    '-i',
    'PATH=/usr/local/bin:/usr/bin:/bin',
    'node',
    bin,
    '--version',
  ]);
  expect(old.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const here = await promisify(execFile)(process.execPath, [bin, 'check'], { cwd: mesh.folder });
  expect(here.stdout).toContain('0 errors');
});
