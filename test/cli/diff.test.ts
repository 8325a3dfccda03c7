import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, games, type SmallMesh } from './small-mesh.ts';

const execute = promisify(execFile);

const contract = 'contracts/league/games.odcs.yaml';
const withoutPoints = games.replace(/ {6}- \{ name: points.*\n/, '');

/** A repository whose first commit is the small mesh, and whose working folder has lost a property since. */
let mesh: SmallMesh;

beforeAll(async () => {
  mesh = await createSmallMesh({
    'operations/scores.graphql': 'query Scores { games { nodes { ...Score } } }\n',
    'operations/score.graphql': 'fragment Score on Game { gameId points }\n',
    'operations/names.graphql': 'query Names { teams { nodes { title } } }\n',
  });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.email', 'test@example.com');
  await git('config', 'user.name', 'Test');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'First');
  await cp(join(mesh.folder, 'contracts'), join(mesh.folder, 'old'), { recursive: true });
  await mesh.write(contract, withoutPoints);
});

afterAll(async () => await mesh.remove());

async function git(...args: string[]): Promise<void> {
  await execute('git', args, { cwd: mesh.folder });
}

async function diff(...args: string[]) {
  return await runConcord(['diff', ...args], { cwd: mesh.folder });
}

describe('sides', () => {
  test('A revision is compared with the working folder, and a breaking change without a major version fails.', async () => {
    const { code, stdout, stderr } = await diff('main');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('main → contracts\n');
    expect(stdout).toContain('`games.points` is gone.');
    expect(stdout).toContain(`main:${contract}:22:`);
    expect(stdout).toContain('Write `version: 3.0.0`.');
    // Nothing is left behind.
    expect((await execute('git', ['status', '--porcelain'], { cwd: mesh.folder })).stdout.trim().split('\n')).toEqual([
      `M ${contract}`,
      '?? old/',
    ]);
  });

  test('Folders, revisions with a path and contracts give the same changes.', async () => {
    const sides = [
      ['old', 'contracts'],
      ['main:contracts', 'contracts'],
      ['HEAD:./contracts', 'contracts'],
      ['old/league/games.odcs.yaml', contract],
      [`main:${contract}`, contract],
    ];
    const found = await Promise.all(
      sides.map(async (args) => {
        const { stdout } = await diff(...args, '--format', 'json');
        return JSON.parse(stdout).changes.map(({ rule, level }: Record<string, string>) => `${level} ${rule}`);
      }),
    );
    expect(found).toEqual(sides.map(() => ['breaking property-removed']));
  });

  test('A revision is found also where a folder has its name, if --git says so.', async () => {
    await git('branch', 'old');
    const { stdout } = await diff('old', 'main', '--git', '--format', 'json');
    await git('branch', '--delete', 'old');
    expect(JSON.parse(stdout)).toMatchObject({ before: 'old', after: 'main', changes: [] });
  });

  test.each([
    [['nowhere'], 'nowhere is neither a folder, nor a file, nor a revision of git.\n'],
    [['main:nowhere'], 'main has no file at nowhere.\n'],
    [['main:../..'], '../.. leads out of the repository.\n'],
    [['--git', 'old'], 'old is no revision of a git repository that this folder belongs to.\n'],
    [['main', contract], 'Compare a folder with a folder, or a contract with a contract.\n'],
    [
      ['main', '--unused-as', 'dangerous'],
      '`--unused-as` asks which operations there are; add `--operations` or `--usage`.\n',
    ],
    [
      ['main', '--operations', 'nowhere'],
      'There is no file or folder nowhere. Name recorded usage, a manifest of operations, or a folder of .graphql files.\n',
    ],
    [
      ['main', '--usage', 'concord.yaml'],
      'concord.yaml is no JSON. Name recorded usage, a manifest of operations, or a folder of .graphql files.\n',
    ],
  ])('%j says what is wrong', async (args, sentence) => {
    const { code, stdout, stderr } = await diff(...args);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: sentence });
  });

  test('A side with errors is told with its place, and not compared.', async () => {
    await mesh.write(
      'broken/league/games.odcs.yaml',
      games.replace('logicalType: integer, physicalType: INTEGER', 'logicalType: intege'),
    );
    const { code, stdout, stderr } = await diff('main', 'broken');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('broken/league/games.odcs.yaml:22:');
    expect(stderr).toContain('Did you mean `integer`?');
    expect(stderr).toMatch(/broken has \d+ errors?, 0 warnings, so it cannot be compared with anything\.\n$/);
  });

  test('A revision is read with its own concord.yaml, and what it means with classifications counts.', async () => {
    const secret = games.replace('name: points,', 'name: points, classification: secret,');
    await mesh.write(contract, secret);
    await mesh.write('concord.yaml', 'classifications: { secret: { access: allow } }\n');
    await git('add', contract, 'concord.yaml');
    await git('commit', '--quiet', '--message', 'Second');
    await mesh.write('concord.yaml', 'classifications: { secret: { access: deny, clear: [owner] } }\n');
    const { code, stdout } = await diff('HEAD');
    await git('reset', '--quiet', '--hard', 'HEAD~1');
    await mesh.write(contract, withoutPoints);
    expect(code).toBe(1);
    expect(stdout).toContain('HEAD is read with its own concord.yaml, which differs from the current one.\n');
    expect(stdout).toContain('Readers see less of `games.points`');
    expect(stdout).toContain('classification-raised');
  });
});

describe('operations', () => {
  test('A folder of operations tells which of them break, and which change it is.', async () => {
    const { stdout } = await diff('main', '--operations', 'operations');
    expect(stdout).toContain('Operations: 1 of 2 breaks\n  breaks     Scores (operations/scores.graphql)\n');
    expect(stdout).toContain('Cannot query field "points" on type "Game".');
    expect(stdout).toContain('1 known operation uses it: Scores.');
  });

  test('A manifest of persisted queries does, too.', async () => {
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        { id: '1', name: 'Sum', type: 'query', body: 'query Sum { gamesAggregate { value { points { sum } } } }' },
      ],
    };
    await mesh.write('manifest.json', JSON.stringify(manifest));
    const { stdout } = await diff('main', '--operations', 'manifest.json', '--format', 'json');
    expect(JSON.parse(stdout).operations).toMatchObject({
      checked: 1,
      broken: [{ name: 'Sum', source: 'manifest.json' }],
    });
  });

  test('What no recorded operation uses is said so, and may count as dangerous.', async () => {
    const usage = {
      formatVersion: 1,
      from: '2026-09-01T00:00:00Z',
      to: '2026-10-01T00:00:00Z',
      operations: [
        {
          hash: 'abc',
          name: 'Names',
          document: 'query Names { teams(filter: { title: { eq: "" } }) { nodes { title } } }',
          clients: [{ name: 'web', version: '1.2.0', count: 12, lastSeen: '2026-09-30T10:00:00Z' }],
          coordinates: ['Query.teams', 'Team.title'],
        },
      ],
    };
    await mesh.write('usage.json', JSON.stringify(usage));
    const kept = await diff('main', '--usage', 'usage.json');
    expect(kept.code).toBe(1);
    expect(kept.stdout).toContain('No recorded operation of the last 30 days uses it.');
    const lowered = await diff('main', '--usage', 'usage.json', '--unused-as', 'dangerous');
    expect(lowered.code).toBe(0);
    expect(lowered.stdout).toContain('the changes ask for a minor version: 2.1.0.');
    expect(lowered.stdout).toContain('0 breaking, 1 dangerous and 0 safe changes.');
  });

  test('The clients that run what breaks are named.', async () => {
    const clients = [{ name: 'web', version: '1.2.0', count: 12, lastSeen: '2026-09-30T10:00:00Z' }];
    const operations = [
      { hash: 'abc', name: 'Points', document: '{ games { nodes { points } } }', clients, coordinates: [] },
    ];
    await mesh.write(
      'usage.json',
      JSON.stringify({ formatVersion: 1, from: '2026-09-30', to: '2026-10-01', operations }),
    );
    const { stdout } = await diff('main', '--usage', 'usage.json');
    expect(stdout).toContain('  breaks     Points (usage.json)\n             web 1.2.0 (12 times)\n');
    expect(stdout).toContain('1 recorded operation of the last day uses it: Points.');
  });
});

describe('formats and exit codes', () => {
  test('GitHub marks the contract; what is gone stands at its first line.', async () => {
    const { code, stdout } = await diff('main', '--format', 'github');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(`^::error file=${contract},line=5,col=10,title=CHANGE_MAJOR_MISSING::`),
      expect.stringMatching(
        `^::error file=${contract},line=1,col=1,title=property-removed::.games\\.points. is gone\\.`,
      ),
      '::notice title=concord diff::1 breaking, 0 dangerous and 0 safe changes.',
      '',
    ]);
  });

  test('Markdown is a page for a pull request.', async () => {
    const { stdout } = await diff('main', '--format', 'markdown');
    expect(stdout).toContain('## Contracts: main → contracts\n');
    expect(stdout).toContain('### `games` of league\n');
    expect(stdout).toContain(
      '| **breaking** | `games.points` is gone. | `property-removed` | Operations that select it,',
    );
    expect(stdout).toContain('<summary>The API: ');
  });

  test('JSON has all of it for programs.', async () => {
    const { stdout } = await diff('main', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      before: 'main',
      after: 'contracts',
      summary: { changes: { breaking: 1, dangerous: 0, safe: 0 } },
      changes: [{ rule: 'property-removed', contract: 'games', at: { file: `main:${contract}`, line: 22 } }],
      versions: [
        { contract: 'games', before: '2.0.0', after: '2.0.0', declared: 'none', required: 'major', suggested: '3.0.0' },
      ],
      findings: [{ code: 'CHANGE_MAJOR_MISSING', severity: 'error' }],
    });
    expect(report.api).toContainEqual({
      kind: 'FIELD_REMOVED',
      level: 'breaking',
      coordinate: 'Game.points',
      sentence: 'Field `points` was removed from object type `Game`.',
      causes: [{ contract: 'games', rule: 'property-removed', sentence: '`games.points` is gone.' }],
    });
  });

  test('A major version is enough, unless breaking changes must fail.', async () => {
    await mesh.write(contract, withoutPoints.replace('version: 2.0.0', 'version: 3.0.0'));
    const enough = await diff('main');
    const failing = await diff('main', '--fail-on', 'breaking');
    await mesh.write(contract, withoutPoints);
    expect(enough.stdout).toContain('2.0.0 → 3.0.0 says enough.');
    expect([enough.code, failing.code]).toEqual([0, 1]);
  });

  test('A dangerous change without a version is a warning, which fails only if asked to.', async () => {
    await mesh.write(contract, games.replace('physicalType: INTEGER', 'physicalType: INTEGER, transformLogic: a + b'));
    await mesh.write(
      'before/league/games.odcs.yaml',
      games.replace('physicalType: INTEGER', 'physicalType: INTEGER, transformLogic: a'),
    );
    const args = ['before/league/games.odcs.yaml', contract];
    const [warned, failing] = await Promise.all([diff(...args), diff(...args, '--fail-on', 'dangerous')]);
    await mesh.write(contract, withoutPoints);
    expect(warned.stdout).toContain('CHANGE_VERSION_SAME');
    expect(warned.stdout).toMatch(/- a\n\s+\+ a \+ b\n/);
    expect([warned.code, failing.code]).toEqual([0, 1]);
  });

  test('What has not changed is said so.', async () => {
    const { code, stdout } = await diff('old', 'old');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'old → old\n\nNothing has changed.\n' });
  });
});

test('The repository is not touched.', async () => {
  expect(await readFile(join(mesh.folder, '.git', 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
});
