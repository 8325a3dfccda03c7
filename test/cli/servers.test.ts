import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, send } from '../gateway/ask.ts';
import { reviewsSdl } from '../gateway/toy-mesh.ts';
import { type Running, runConcord, startConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh } from './small-mesh.ts';

const query = '{ games(orderBy: [{ field: points }]) { nodes { gameId points team { title } } totalCount } }';
const answer = {
  data: {
    games: {
      nodes: [
        { gameId: '11', points: 0, team: { title: 'Pandas' } },
        { gameId: '12', points: 1, team: { title: 'Bears' } },
        { gameId: '13', points: 2, team: null },
        { gameId: '10', points: 3, team: { title: 'Bears' } },
      ],
      totalCount: 4,
    },
  },
};

let mesh: SmallMesh;
let running: Running[] = [];
const subgraphKey = { CONCORD_SUBGRAPH_KEY: 'a key of the tests, long enough to sign with' };
const start = (args: readonly string[], environment: Record<string, string> = {}): Running => {
  const started = startConcord(args, { cwd: mesh.folder, environment: { ...subgraphKey, ...environment } });
  running.push(started);
  return started;
};

beforeAll(async () => {
  mesh = await createSmallMesh({ 'open.yaml': 'auth: { mode: none }\n' });
});

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

afterAll(async () => await mesh.remove());

describe('serve', () => {
  test('serves every domain in one process, says where, and stops when asked', async () => {
    const server = start(['serve', '--port', '0']);
    const url = await server.url();
    expect((await ask(url, query)).body).toEqual(answer);
    expect(server.output()).toContain('serves 2 domains with 2 objects.');
    expect(server.output()).toContain('/graphiql ');
    const { body } = await ask(
      url,
      '{ mesh { contracts { id version domain status name } domains { name status problems } } }',
    );
    expect(body.data?.mesh).toEqual({
      contracts: [
        { id: 'teams', version: '1.0.0', domain: 'clubs', status: 'active', name: 'Teams' },
        { id: 'games', version: '2.0.0', domain: 'league', status: 'active', name: 'Games' },
      ],
      domains: [
        { name: 'clubs', status: 'READY', problems: [] },
        { name: 'league', status: 'READY', problems: [] },
      ],
    });
    const { code, stderr } = await server.stop();
    expect(code, stderr).toBe(0);
  });

  test('serves what can be read, and says what cannot', async () => {
    const lame = await createSmallMesh({ 'data/teams.csv': 'team_id\n1\n' });
    const server = startConcord(['serve', '--port', '0'], { cwd: lame.folder });
    running.push(server);
    const url = await server.url();
    expect(server.output()).toContain('warning: clubs: ');
    const { body } = await ask(url, '{ games { totalCount } teams { nodes { title } } }');
    expect(body.data).toEqual({ games: { totalCount: 4 }, teams: null });
    expect(body.errors).toEqual([
      { message: expect.any(String), path: ['teams'], extensions: { code: 'CONTRACT_DRIFT', serviceName: 'clubs' } },
    ]);
    const ready = await send(new URL('/health/ready', url).href, { method: 'GET' });
    expect(ready.status).toBe(200);
    expect(ready.body).toMatchObject({ degraded: ['clubs'] });
    await server.stop();
    await lame.remove();
  });

  test('does not serve contracts with errors', async () => {
    const args = ['serve', '--port', '0', '--environment', 'nowhere'];
    const { code, stderr } = await runConcord([...args, '--contracts', join(mesh.folder, 'data')], {
      cwd: mesh.folder,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/Nothing is served: the mesh has \d+ errors?, /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await runConcord(['serve', '--port', String(port)], { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} of 127.0.0.1 is taken by another program.`);
    other.close();
  });

  test('answers what it has accepted before it ends, and takes nothing more', async () => {
    const server = start(['serve', '--port', '0']);
    const url = await server.url();
    await ask(url, query);
    const accepted = Array.from({ length: 10 }, () => ask(url, query));
    // Until the requests have been sent; most of them are still unanswered then.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { code } = await server.stop();
    for (const { body } of await Promise.all(accepted)) expect(body).toEqual(answer);
    expect(code).toBe(0);
    const late = connect(Number(new URL(url).port), '127.0.0.1');
    const [refused] = await once(late, 'error');
    expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('one process a domain', () => {
  test('gives the same answer as all in one, through a gateway that asks for their SDL', async () => {
    const clubs = start(['serve', '--domain', 'clubs', '--port', '0']);
    const league = start(['serve', '--domain', 'league', '--port', '0']);
    const urls = { clubs: await clubs.url(), league: await league.url() };
    const gateway = start(['gateway', '--port', '0', '-s', `clubs=${urls.clubs}`, '-s', `league=${urls.league}`]);
    const url = await gateway.url();
    expect((await ask(url, query)).body).toEqual(answer);

    await clubs.stop();
    const { body, text } = await ask(url, query);
    const games = body.data?.games as { totalCount: number; nodes: readonly { team: object | null }[] };
    expect(games.totalCount).toBe(4);
    const lost = games.nodes.flatMap(({ team }, index) =>
      team === null ? [] : [['games', 'nodes', index, 'team', 'title']],
    );
    expect(lost.length).toBeGreaterThan(1);
    expect(body.errors).toEqual(
      lost.map((path) => ({
        message: 'The subgraph could not be reached.',
        path,
        extensions: { code: 'SUBREQUEST_HTTP_ERROR', serviceName: 'clubs' },
      })),
    );
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN/);
    const again = start(['serve', '--domain', 'clubs', '--port', new URL(urls.clubs).port]);
    await again.url();
    expect((await ask(url, query)).body, 'it heals without a restart').toEqual(answer);
  });

  test('also from a supergraph file, before the subgraphs run', async () => {
    const port = await findFreePort();
    const compose = [
      'compose',
      '-o',
      'super.graphql',
      '-s',
      'clubs=http://127.0.0.1:1',
      '-s',
      `league=http://127.0.0.1:${port}`,
    ];
    expect((await runConcord(compose, { cwd: mesh.folder })).code).toBe(0);
    const gateway = start(['gateway', '--supergraph', 'super.graphql', '--port', '0']);
    const url = await gateway.url();
    expect((await ask(url, '{ games { totalCount } }')).body.errors?.[0]?.extensions.code).toBe(
      'SUBREQUEST_HTTP_ERROR',
    );
    await start(['serve', '--domain', 'league', '--port', String(port)]).url();
    expect((await ask(url, '{ games { totalCount } }')).body).toEqual({ data: { games: { totalCount: 4 } } });
  });

  test('a subgraph answers the subgraph protocol of federation', async () => {
    const server = start(['serve', '-d', 'clubs', '-p', '0', '--trust', 'none']);
    const url = await server.url();
    expect(server.output()).toContain('`--trust none`: everybody who reaches this subgraph may ask it, with no role.');
    const service = await ask(url, '{ _service { sdl } }');
    expect(service.body.data?._service).toEqual({ sdl: expect.stringMatching(/type Team\s+@key\(fields: "teamId"\)/) });
    const entities = await ask(
      url,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Team { title } } }',
      {
        r: [
          { __typename: 'Team', teamId: '2' },
          { __typename: 'Team', teamId: '9' },
        ],
      },
    );
    expect(entities.body).toEqual({ data: { _entities: [{ title: 'Pandas' }, null] } });
  });

  test.each([
    [['gateway'], 'There is no subgraph to join.'],
    [['gateway', '-s', 'clubs'], 'is not of the form name=url'],
    [['gateway', '-s', 'clubs=ftp://x'], 'is not of the form name=url'],
    [['gateway', '-s', 'a=http://x', '-s', 'a=http://x'], 'gives a the same address twice'],
    [
      ['gateway', '--wait', '0', '-s', 'stadiums=http://127.0.0.1:1'],
      'stadiums at http://127.0.0.1:1/graphql: nothing listens there',
    ],
    [['gateway', '--wait', 'long', '-s', 'clubs=http://127.0.0.1:1'], '`--wait` takes a number of seconds'],
    [
      ['gateway', '--supergraph', 'none.graphql'],
      'There is no file none.graphql. `concord compose --output <file>` writes a supergraph.',
    ],
    [['gateway', '--supergraph', 'concord.yaml'], 'concord.yaml is not GraphQL.'],
    [['serve', '--domain', 'club'], 'There is no domain club. Did you mean clubs?'],
    [['serve', '--config', 'none.yaml'], 'There is no file none.yaml.'],
    [
      ['serve', '--config', 'open.yaml', '--host', '203.0.113.1', '--port', '0'],
      'The address 203.0.113.1 is not one of this machine.',
    ],
    [['serve', '--host', '0.0.0.0', '--port', '0'], '`auth.mode` must be chosen before 0.0.0.0 is served'],
    [['serve', '--domain', 'clubs', '--port', '0'], 'Set CONCORD_SUBGRAPH_KEY to a secret of at least 32 bytes'],
  ])('%j fails with a sentence', async (args, sentence) => {
    const { code, stderr } = await runConcord(args, { cwd: mesh.folder });
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('any other federation subgraph joins by its URL and SDL', async () => {
  const asked: { readonly headers: Record<string, unknown>; readonly body: string }[] = [];
  const other = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ headers: request.headers, body });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { reviews: [{ stars: 4 }] } }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const joined = await createSmallMesh({
    'reviews.graphql': reviewsSdl,
    'concord.yaml': `variables: [REVIEWS_KEY]\nsubgraphs:\n  reviews:\n    url: http://127.0.0.1:${port}/graphql\n    sdl: reviews.graphql\n    headers: { x-key: "\${REVIEWS_KEY}" }\n`,
  });
  const server = startConcord(['serve', '--port', '0'], { cwd: joined.folder, environment: { REVIEWS_KEY: 'k1' } });
  running.push(server);
  const url = await server.url();
  const { body } = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer client' },
    body: JSON.stringify({ query: '{ games { totalCount } reviews { stars } }' }),
  });
  expect(body).toEqual({ data: { games: { totalCount: 4 }, reviews: [{ stars: 4 }] } });
  expect(asked.map(({ headers }) => [headers['x-key'], headers.authorization])).toEqual([['k1', undefined]]);
  await server.stop();
  other.close();
  await joined.remove();
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
