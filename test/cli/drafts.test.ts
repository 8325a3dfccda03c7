import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh, teamsContract } from './small-mesh.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const asDraft = (contract: string) => contract.replace('status: active', 'status: draft');
const players = asDraft(teamsContract)
  .replace('id: teams', 'id: players')
  .replaceAll('teams', 'players')
  .replace('{ name: title', '{ name: title, required: true');
const next = asDraft(gamesContract)
  .replace('version: 2.0.0', 'version: 3.0.0')
  .replace('points, logicalType', 'points, required: true, logicalType');
const archive = `apiVersion: v3.1.0
kind: DataContract
id: archive
version: 1.0.0
status: active
servers:
  - { server: warehouse, type: snowflake, account: a, database: d, schema: s }
schema:
  - name: matches
    properties:
      - { name: match_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, required: true }
      - name: team_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: ../clubs/teams.odcs.yaml#/schema/teams/properties/team_id
`;

let mesh: SmallMesh;
beforeAll(async () => {
  mesh = await createSmallMesh({
    'data/players.csv': 'team_id,title\n1,Ann\n2,\n',
    'contracts/clubs/players.odcs.yaml': players,
    'contracts/league/games-next.odcs.yaml': next,
    'contracts/league/archive.odcs.yaml': archive,
  });
});
afterAll(async () => await mesh.remove());

describe('a draft', () => {
  test('is tested as what it may become: beside what is served, or in the place of the contract with its id.', async () => {
    const { code, stdout } = await runConcord(['test'], { cwd: mesh.folder });
    expect(stdout).toContain('players 1.0.0\n  players\n    ✗ title is never null.');
    expect(stdout).toContain('games 3.0.0\n  games\n');
    expect(stdout).toContain('✓ points is never null.');
    expect(stdout).not.toContain('games 2.0.0');
    expect(code).toBe(1);
  });

  test('is checked, and its errors are told and hinder no test of what is served.', async () => {
    const broken = await createSmallMesh({
      'contracts/clubs/players.odcs.yaml': players.replace('name: players\n    logical', 'name: teams\n    logical'),
      'data/players.csv': 'team_id,title\n1,Ann\n',
    });
    const checked = await runConcord(['check'], { cwd: broken.folder });
    expect(checked.stdout).toContain('contracts/clubs/players.odcs.yaml:13:11 error MODEL_NAME_TAKEN');
    expect(checked.code).toBe(1);
    const tested = await runConcord(['test'], { cwd: broken.folder });
    expect(tested.stderr).toContain('Drafts are not tested, since they have errors. What is served is.');
    expect(tested.stdout).toContain('games 2.0.0\n');
    expect(tested.code).toBe(1);
    await broken.remove();
  });
});

test('What no engine reads is described, and its checks are skipped with the reason and fail nothing.', async () => {
  const { code, stdout } = await runConcord(['test', 'archive', 'teams'], { cwd: mesh.folder });
  expect(stdout).toContain('    - 5 checks are skipped. There is no engine for servers of type "snowflake".\n');
  expect(stdout).toMatch(/^The test passed\. .* 5 that Concord cannot measure\.$/m);
  expect(code).toBe(0);
});

describe('check of a file', () => {
  test('tells what is wrong in it, with what it refers to, and that others have errors.', async () => {
    const other = await createSmallMesh({
      'contracts/league/games.odcs.yaml': gamesContract.replace('status: active', 'status: actve'),
      'contracts/clubs/wrong.odcs.yaml': teamsContract.replace('id: teams', 'id: wrong'),
    });
    const file = 'contracts/league/games.odcs.yaml';
    const one = await runConcord(['check', file], { cwd: other.folder });
    expect(one.stdout).toBe(`contracts/league/games.odcs.yaml:6:9 warning MODEL_STATUS_UNKNOWN
  The status "actve" is none of the standard, so the contract is served as an active one.
  Did you mean "active"?

  6 | status: actve
    |         ^

0 errors, 1 warning (1 contract, 1 object in 1 domain)
Other files have 1 error; \`concord check\` tells all.
`);
    expect(one.code).toBe(0);
    const domain = await runConcord(['check', 'contracts/clubs'], { cwd: other.folder });
    expect(domain.stdout).toContain('wrong.odcs.yaml:13:11 error MODEL_NAME_TAKEN');
    expect(domain.stdout).toContain('(2 contracts');
    expect(domain.code).toBe(1);
    const none = await runConcord(['check', 'concord.yaml'], { cwd: other.folder });
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain(
      'concord.yaml is no contract that is read: the name of a contract ends in .odcs.yaml',
    );
    await other.remove();
  });
});

test('A contract that is not read is told of: with another ending, or below the folder of a domain.', async () => {
  const stray = await createSmallMesh({
    'contracts/clubs/stray.yaml': teamsContract,
    'contracts/clubs/old/teams.odcs.yaml': teamsContract,
    'contracts/orders.yml': teamsContract,
    'contracts/clubs/values.yaml': 'kind: Deployment\n',
    'contracts/clubs/note.txt': 'kind: DataContract\n',
    'contracts/clubs/stray.json': JSON.stringify({ apiVersion: 'v3.1.0', kind: 'DataContract' }, null, 2),
  });
  const { code, stdout } = await runConcord(['check'], { cwd: stray.folder });
  const told = stdout.split('\n').filter((line) => /^contracts|is not read/.test(line));
  expect(told).toEqual([
    'contracts/clubs/old/teams.odcs.yaml:1:1 warning CONTRACT_FOLDER_INVALID',
    '  The contract stands below the folder of a domain, so it is not read.',
    'contracts/clubs/stray.json:1:1 warning CONTRACT_FOLDER_INVALID',
    '  The contract is not read, since its name does not end in `.odcs.yaml`.',
    'contracts/clubs/stray.yaml:1:1 warning CONTRACT_FOLDER_INVALID',
    '  The contract is not read, since its name does not end in `.odcs.yaml`.',
    'contracts/orders.yml:1:1 warning CONTRACT_FOLDER_INVALID',
    '  The contract is not read, since its name does not end in `.odcs.yaml`.',
  ]);
  expect(code).toBe(0);
  await stray.remove();
});

test('An empty folder of contracts is told what to do.', async () => {
  const empty = await createSmallMesh();
  await mkdir(join(empty.folder, 'none'));
  const { code, stderr } = await runConcord(['serve', '--port', '0', '--contracts', 'none'], { cwd: empty.folder });
  expect(stderr).toContain('The folder holds no contract.\n  Draft one by `concord init <data> --domain <name>`');
  expect(code).toBe(1);
  await empty.remove();
});
