import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViewerTokens } from '../../gateway/auth/viewer-token.ts';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../cli/small-mesh.ts';
import { send } from '../gateway/ask.ts';

const mark = (kind: string, at: number) => `canary-${kind}-${at}-zq`;
const ten = (kind: string) => Array.from({ length: 10 }, (_, at) => mark(kind, at));
const [cells, variables, claims, secrets, literals] = ['cell', 'variable', 'claim', 'secret', 'literal'].map(ten);
const environment = Object.fromEntries([
  ['CONCORD_AUTH_SECRET', `${secrets?.[0]} which is long enough to sign`],
  ['CONCORD_SUBGRAPH_KEY', `${secrets?.[1]} which is long enough to sign`],
  ['CONCORD_CURSOR_KEY', `${secrets?.[2]} which is long enough`],
  ['CONCORD_AUDIT_KEY', `${secrets?.[3]} which is long enough`],
  ['PGPASSWORD', secrets?.[4] ?? ''],
  ...(secrets ?? []).slice(5).map((value, at) => [`OTHER_SECRET_${at}`, value]),
]);
const configuration = `auth:
  mode: jwt
  issuer: https://login.example.com
  audience: concord
  keys: { development: { secret: CONCORD_AUTH_SECRET } }
  claims: { tenant: { claim: tenant_id } }
audit: { to: file, file: audit.jsonl }
log: { level: debug }
`;

let mesh: SmallMesh;
const running: Running[] = [];
const outputs: string[] = [];

beforeAll(async () => {
  mesh = await createSmallMesh({
    'concord.yaml': configuration,
    // Numbers that are none, far enough down that reading the file finds them late.
    'data/games.csv': `game_id,team_id,points\n${Array.from({ length: 30_000 }, (_, at) => `${at},1,3\n`).join('')}${(cells ?? []).map((cell, at) => `${40_000 + at},1,${cell}\n`).join('')}`,
    'data/teams.csv': `team_id,title\n1,Bears\n${(cells ?? []).map((cell, at) => `${at + 2},${cell}\n`).join('')}`,
  });
  const text = await readFile(join(mesh.folder, 'contracts/clubs/teams.odcs.yaml'), 'utf8');
  const classified = text.replace('physicalType: VARCHAR }', 'physicalType: VARCHAR, classification: internal }');
  await mesh.write('contracts/clubs/teams.odcs.yaml', classified);
});

afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await mesh.remove();
});

async function post(url: string, token: string, query: string, given?: unknown) {
  const answer = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: given }),
  });
  outputs.push(JSON.stringify(answer.headers), answer.text);
  return answer;
}

test('T23: 50 canaries in cells, variables, literals, claims and the environment are in no output, log or audit', async () => {
  const started = startConcord(['serve', '--port', '0'], { cwd: mesh.folder, environment });
  running.push(started);
  const url = await started.url();
  const names = (claims ?? []).flatMap((claim, at) => ['--claim', `${at === 0 ? 'tenant_id' : `other${at}`}=${claim}`]);
  const args = ['token', '--role', 'analyst', '--subject', 'ada@example.com', ...names];
  const { stdout, code } = await runConcord(args, { cwd: mesh.folder, environment });
  expect(code).toBe(0);
  const token = stdout.trim();
  outputs.length = 0;

  const good = await post(url, token, 'query Titles { teams(filter: { title: { eq: "Bears" } }) { nodes { title } } }');
  expect(good.body).toEqual({ data: { teams: { nodes: [{ title: 'Bears' }] } } });
  const broken = await post(url, token, '{ games(first: 1, orderBy: [{ field: points }]) { nodes { points } } }');
  expect(broken.body.errors?.length).toBeGreaterThan(0);
  for (const value of variables ?? []) {
    await post(url, token, 'query ($id: BigInt!) { team(teamId: $id) { title } }', { id: value });
    await post(url, token, 'query ($f: TeamsFilter) { teams(filter: $f) { totalCount } }', {
      f: { title: { eq: value } },
    });
  }
  for (const value of literals ?? []) {
    await post(url, token, `{ teams(filter: { title: { startsWith: "${value}" } }) { totalCount } }`);
  }
  expect((await post(url, `${token.slice(0, -2)}xx`, '{ __typename }')).status).toBe(401);

  await started.stop();
  const audit = await readFile(join(mesh.folder, 'audit.jsonl'), 'utf8');
  const echoed = (text: string) => (variables ?? []).some((value) => text.includes(value));
  // What a client sent may come back to it alone, where it is told what is wrong with it.
  const sent = outputs.filter((text) => !echoed(text));
  const all = [...sent, started.output(), audit].join('\n');
  const canaries = [cells, variables, claims, secrets, literals].flatMap((list) => list ?? []);
  expect(canaries).toHaveLength(50);
  expect(canaries.filter((canary) => all.includes(canary))).toEqual([]);
  expect(all).not.toContain(token.split('.')[1]);
  expect(audit).not.toContain('ada@example.com');

  const records = audit
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toHaveLength(33);
  expect(records[0]).toMatchObject({
    kind: 'request',
    subject: expect.stringMatching(/^[0-9a-f]{32}$/),
    roles: ['analyst'],
    operation: 'Titles',
    documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    cost: expect.any(Number),
    contracts: ['teams@1.0.0'],
    classified: ['Team.title (internal)'],
    rows: 1,
    status: 200,
    codes: [],
    verdict: 'ok',
  });
  expect(records[1]).toMatchObject({ verdict: 'failed', classified: [] });
  expect(records.at(-1)).toMatchObject({ status: 401, verdict: 'denied', subject: null, roles: [] });
});

describe('a domain in a process of its own', () => {
  test('T7: takes nothing from a representation but its key, and writes down the request of the gateway', async () => {
    const started = startConcord(['serve', '--domain', 'clubs', '--port', '0'], {
      cwd: mesh.folder,
      environment: { ...environment, CONCORD_AUDIT_FILE: 'clubs.jsonl' },
    });
    running.push(started);
    const url = await started.url();
    const tokens = createViewerTokens(environment.CONCORD_SUBGRAPH_KEY ?? '');
    const viewer = { roles: ['analyst'], claims: {} };
    const token = await tokens.signViewer(viewer, 'clubs', { requestId: 'request-of-the-gateway' });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Team { teamId title } } }';
    const r = [{ __typename: 'Team', teamId: '1', title: 'Forged', tenantId: 'B', amount: 0 }];
    const { body } = await post(url, token, query, { r });
    expect(body).toEqual({ data: { _entities: [{ teamId: '1', title: 'Bears' }] } });
    await started.stop();
    const [line] = (await readFile(join(mesh.folder, 'clubs.jsonl'), 'utf8')).trim().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ requestId: 'request-of-the-gateway', contracts: ['teams@1.0.0'] });
  });
});
