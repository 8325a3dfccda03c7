import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runConcord, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../../cli/small-mesh.ts';
import { send } from '../ask.ts';

const configuration = `auth:
  mode: jwt
  issuer: https://login.example.com/
  audience: concord
  keys: { own: { secret: SIGNING } }
limits:
  pageSize: 2
  inList: 1
  roles:
    batch: { pageSize: 4 }
    picker: { inList: 3 }
`;
const environment = { SIGNING: 'a key of the tests, long enough to sign with' };

let mesh: SmallMesh;
let server: Running;
let url: string;
beforeAll(async () => {
  mesh = await createSmallMesh({ 'concord.yaml': configuration });
  server = startConcord(['serve', '--port', '0'], { cwd: mesh.folder, environment });
  url = await server.url();
});
afterAll(async () => {
  await server?.stop();
  await mesh?.remove();
});

async function askAs(roles: readonly string[], query: string) {
  const flags = roles.flatMap((role) => ['--role', role]);
  const { stdout, stderr, code } = await runConcord(['token', ...flags], { cwd: mesh.folder, environment });
  expect(code, stderr).toBe(0);
  const { body } = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stdout.trim()}` },
    body: JSON.stringify({ query }),
  });
  return body;
}

const query = `{
  page: games(first: 4) { nodes { gameId } }
  list: games(filter: { points: { in: [0, 1, 2] } }, first: 1) { totalCount }
  mesh { limits { pageSize inList } }
}`;

test.each([
  ['a role without own limits', ['analyst'], { pageSize: 2, inList: 1 }, ['PAGE_TOO_LARGE', 'IN_LIST_TOO_LONG']],
  ['a role with one own limit', ['batch'], { pageSize: 4, inList: 1 }, ['IN_LIST_TOO_LONG']],
  ['two roles, of each limit the more generous one', ['batch', 'picker'], { pageSize: 4, inList: 3 }, []],
])('A token of %s gets those limits, and is told them.', async (_, roles, limits, codes) => {
  const { data, errors = [] } = await askAs(roles, query);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(codes);
  expect(data?.mesh).toEqual({ limits });
  const page = codes.includes('PAGE_TOO_LARGE')
    ? null
    : { nodes: ['10', '11', '12', '13'].map((gameId) => ({ gameId })) };
  expect(data?.page).toEqual(page);
  expect(data?.list).toEqual(codes.includes('IN_LIST_TOO_LONG') ? null : { totalCount: 3 });
});
