import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh } from './small-mesh.ts';

const people = `apiVersion: v3.1.0
kind: DataContract
id: crm.people
version: 1.2.0
status: active
servers:
  - { server: local, type: local, path: '../../data/people.csv', format: csv }
schema:
  - name: people
    quality:
      - { type: custom, engine: soda, implementation: 'duplicate_percent: 1' }
      - { type: text, description: The addresses were verified. }
    properties:
      - { name: person_id, logicalType: integer, physicalType: BIGINT, primaryKey: true, required: true }
      - name: email
        logicalType: string
        classification: confidential
        logicalTypeOptions: { format: email }
        customProperties:
          - { property: mask, value: email }
        quality:
          - { id: few_missing, metric: nullValues, mustBeLessThan: 1, severity: warning }
      - name: iban
        logicalType: string
        classification: restricted
        logicalTypeOptions: { minLength: 15 }
      - name: team_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - { to: ../clubs/teams.odcs.yaml#/schema/teams/properties/team_id }
slaProperties:
  - { property: availability, value: 99, unit: percent }
`;

const rows = `person_id,email,iban,team_id
1,ada@example.com,NL91ABNA0417164300,1
2,no address,SHORT,7
3,,NL02ABNA0123456789,2
3,eve@example.com,NL02ABNA0123456789,2
`;

let mesh: SmallMesh;

beforeAll(async () => {
  mesh = await createSmallMesh({ 'contracts/crm/people.odcs.yaml': people, 'data/people.csv': rows });
});
afterAll(async () => {
  await mesh?.remove();
});

const concord = async (...args: readonly string[]) => await runConcord(['test', ...args], { cwd: mesh.folder });

describe('concord test', () => {
  test('shows what fails first, with samples whose protected values are masked, and ends with 1.', async () => {
    const { code, stdout, stderr } = await concord('crm');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(`crm.people 1.2.0
  people
    ✗ No two rows have the same person_id, the primary key.
        1 of 4 rows (25 %)
        e.g. person_id 3
        e.g. person_id 3
        contracts/crm/people.odcs.yaml:14
    ✗ email has the format email.
        1 of 4 rows (25 %)
        e.g. person_id 2, email ***
        contracts/crm/people.odcs.yaml:18
    ✗ iban has at least 15 characters.
        1 of 4 rows (25 %)
        e.g. person_id 2, iban (hidden)
        contracts/crm/people.odcs.yaml:26
    ✗ Each team_id is one of teams.
        1 of 4 rows (25 %)
        e.g. person_id 2, team_id 7
        contracts/crm/people.odcs.yaml:31
    ✗ warning: The number of rows without email is less than 1.
        1 of 4 rows (25 %)
        e.g. person_id 3, email null
        contracts/crm/people.odcs.yaml:22
    - A rule about people holds.
        The rule is written for soda.
    ? The addresses were verified.
    ✓ The data of people has the columns and types of the contract.
    ✓ Every value of people can be read as the type of its property.
    ✓ person_id is never null.
  (the whole contract)
    ? availability is 99 percent.

The test failed. 11 checks: 3 passed, 5 failed, 2 for people to judge, 1 that Concord cannot measure.
`);
  });

  test('shows no rows where none are asked for.', async () => {
    expect((await concord('crm', '--samples', '0')).stdout).not.toContain('e.g.');
  });

  test.each(['text', 'json', 'junit', 'github'])('never shows a protected value, as %s.', async (format) => {
    const { stdout } = await concord('crm', '--format', format, '--samples', '100');
    expect(stdout).toContain('email');
    expect(stdout).not.toMatch(/no address|SHORT|ABNA/);
  });

  test.each([
    { what: 'a file', words: ['contracts/clubs/teams.odcs.yaml'], tested: ['teams teams'] },
    { what: 'an id', words: ['teams'], tested: ['teams teams'] },
    { what: 'a domain', words: ['league'], tested: ['games games'] },
    { what: 'several', words: ['crm/people', 'teams'], tested: ['crm.people people', 'teams teams'] },
    { what: 'nothing', words: [], tested: ['crm.people ', 'crm.people people', 'games games', 'teams teams'] },
  ])('tests what is named: $what', async ({ words, tested }) => {
    const { stdout } = await concord(...words, '--format', 'json');
    const { verdicts } = JSON.parse(stdout) as { verdicts: readonly { contractId: string; object: string }[] };
    const found = new Set(verdicts.map(({ contractId, object }) => `${contractId} ${object}`));
    expect([...found].toSorted()).toEqual(tested);
  });

  test('ends with 0 when all is well, and with 2 when it is asked for what does not exist.', async () => {
    expect((await concord('teams')).code).toBe(0);
    const unknown = await concord('nothing');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toBe(
      'Nothing is tested. There is no contract, domain or object nothing. There is: teams, clubs, crm.people, crm, games, league, clubs/teams, crm/people, league/games.\n',
    );
    for (const wrong of [
      ['--samples', 'many'],
      ['--now', 'yesterday'],
      ['--fail-on', 'never'],
      ['--format', 'xml'],
    ]) {
      expect((await concord(...wrong)).code, wrong.join(' ')).toBe(2);
    }
  });

  test('fails on warnings only where it is told to.', async () => {
    const warned = await createSmallMesh({
      'contracts/crm/people.odcs.yaml': people,
      'data/people.csv': 'person_id,email,iban,team_id\n1,,NL91ABNA0417164300,1\n',
    });
    try {
      const codes = [];
      for (const severity of ['error', 'warning', 'info']) {
        codes.push((await runConcord(['test', '--fail-on', severity], { cwd: warned.folder })).code);
      }
      expect(codes).toEqual([0, 1, 1]);
    } finally {
      await warned.remove();
    }
  });

  test('writes JSON with the place, the counts and the samples of each verdict.', async () => {
    const { stdout } = await concord(
      'crm/people',
      '--format',
      'json',
      '--now',
      '2026-10-01T00:00:00Z',
      '--samples',
      '1',
    );
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      now: '2026-10-01T00:00:00.000Z',
      passed: false,
      counts: { pass: 3, fail: 5, error: 0, manual: 1, unsupported: 1 },
    });
    const found = report.verdicts.find(({ id }: { id: string }) => id === 'crm.people/people/email/few_missing');
    const { checkedAt, duration, ...stable } = found;
    expect(new Date(checkedAt).getTime()).toBeGreaterThan(0);
    expect(duration).toBeGreaterThan(0);
    expect(stable).toEqual({
      id: 'crm.people/people/email/few_missing',
      contractId: 'crm.people',
      contractVersion: '1.2.0',
      domain: 'crm',
      object: 'people',
      typeName: 'Person',
      property: 'email',
      origin: 'quality',
      kind: 'rows',
      severity: 'warning',
      name: 'few_missing',
      sentence: 'The number of rows without email is less than 1.',
      file: 'contracts/crm/people.odcs.yaml',
      line: 22,
      column: 13,
      outcome: 'fail',
      measured: 1,
      failing: 1,
      total: 4,
      samples: [
        [
          { property: 'person_id', value: '3', shown: 'clear' },
          { property: 'email', value: null, shown: 'masked' },
        ],
      ],
    });
  });

  test('writes annotations at the lines of the promises.', async () => {
    const { stdout } = await concord('crm/people', '--format', 'github');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines).toContain(
      '::warning file=contracts/crm/people.odcs.yaml,line=22,col=13,title=crm.people/people/email/few_missing::The number of rows without email is less than 1.%0A1 of 4 rows (25 %25)',
    );
  });

  test('writes XML that is well formed, with a case for each check.', async () => {
    const { stdout } = await concord('crm', '--format', 'junit');
    const opened: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) =>
      opened.push({ name, attributes: { ...attributes } as Record<string, string> }),
    );
    parser.write(stdout).close();
    const count = (name: string) => opened.filter((tag) => tag.name === name).length;
    expect([count('testsuite'), count('testcase'), count('failure'), count('error'), count('skipped')]).toEqual([
      2, 11, 4, 0, 4,
    ]);
    expect(opened[0]).toEqual({
      name: 'testsuites',
      attributes: { tests: '11', failures: '4', errors: '0', skipped: '4' },
    });
    expect(opened.find(({ name }) => name === 'failure')?.attributes).toEqual({
      message: '1 of 4 rows (25 %)',
      type: 'error',
    });
  });

  test('says which data it cannot read, and measures the others.', async () => {
    const broken = await createSmallMesh({
      'contracts/crm/people.odcs.yaml': people,
      'data/people.csv': rows.replace('iban', 'account'),
      'data/games.csv': 'game_id,team_id,points\n10,1,many\n11,2,0\n',
    });
    try {
      await rm(join(broken.folder, 'data/teams.csv'));
      const { code, stdout } = await runConcord(['test', '--format', 'json'], { cwd: broken.folder });
      const { verdicts } = JSON.parse(stdout) as {
        verdicts: readonly { id: string; outcome: string; reason?: string }[];
      };
      const of = (id: string) => verdicts.find((verdict) => verdict.id === id);
      expect(code).toBe(1);
      expect(of('crm.people/people/columns')).toMatchObject({
        outcome: 'fail',
        reason: 'The column iban of property iban is missing.',
      });
      expect(of('crm.people/people/person_id/required')).toMatchObject({ outcome: 'error' });
      expect(of('games/games/values')).toMatchObject({
        outcome: 'fail',
        reason: 'Not every value can be read as the type of its property: points in 1 row. points: row 1 (line 2).',
      });
      expect(of('games/games/game_id/required')).toMatchObject({ outcome: 'pass' });
      expect(of('games/games/team_id/foreignKey-teams')).toMatchObject({
        outcome: 'error',
        reason: 'The data of Team cannot be read until somebody mends them.',
      });
      expect(of('teams/teams/columns')).toMatchObject({ outcome: 'error' });
    } finally {
      await broken.remove();
    }
  });

  test('tests nothing while the contracts are wrong.', async () => {
    const wrong = await createSmallMesh({
      'contracts/crm/people.odcs.yaml': people.replace('logicalType: integer', 'logicalType: whole'),
    });
    try {
      const { code, stdout, stderr } = await runConcord(['test'], { cwd: wrong.folder });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('Nothing is tested: the mesh has 1 error');
    } finally {
      await wrong.remove();
    }
  });

  test('changes nothing.', async () => {
    expect(await readFile(join(mesh.folder, 'data/people.csv'), 'utf8')).toBe(rows);
  });
});
