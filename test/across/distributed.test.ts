import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContracts } from '../../core/contract/read.ts';
import { buildMesh } from '../../core/model/build.ts';
import { writeData } from '../cases/write-data.ts';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { ask } from '../gateway/ask.ts';

/** A process for each domain, which asks the others for what it cannot join, and one process that has all of them. */
const cases = join(import.meta.dirname, '../cases/across');
const key = 'the cursor key of all processes';
const subgraphKey = 'the key that the processes of this mesh share';

let folder: string;
let domains: ReadonlyMap<string, Running>;
let gateway: Running;
let embedded: Running;
let urls: { readonly gateway: string; readonly embedded: string };

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-across-')));
  await cp(join(cases, 'contracts'), join(folder, 'contracts'), { recursive: true });
  await cp(join(cases, 'data.sql'), join(folder, 'data.sql'));
  const { files } = await readContracts(join(folder, 'contracts'));
  const built = buildMesh(files, { environment: 'duckdb', variables: { DATA: folder }, roots: [folder] });
  await writeData(join(folder, 'data.sql'), built.mesh);
  const names = ['crm', 'sales', 'web'];
  const ports = new Map(await Promise.all(names.map(async (name) => [name, await freePort()] as const)));
  const peers = names.map((name) => `  ${name}: { url: "http://127.0.0.1:${ports.get(name)}" }\n`).join('');
  const common = 'environment: duckdb\nvariables: [DATA]\nroots: ["${DATA}"]\n';
  await writeFile(join(folder, 'concord.yaml'), common);
  await writeFile(join(folder, 'domain.yaml'), `${common}peers:\n${peers}`);
  const environment = { DATA: folder, CONCORD_CURSOR_KEY: key, CONCORD_SUBGRAPH_KEY: subgraphKey };
  const start = (args: readonly string[], port = 0) =>
    startConcord(args, { cwd: folder, environment: { ...environment, CONCORD_PORT: String(port) } });
  domains = new Map(
    names.map((name) => [name, start(['serve', '--domain', name, '--config', 'domain.yaml'], ports.get(name))]),
  );
  embedded = start(['serve']);
  await Promise.all([...domains.values(), embedded].map((running) => running.url()));
  gateway = start([
    'gateway',
    ...names.flatMap((name) => ['--subgraph', `${name}=http://127.0.0.1:${ports.get(name)}/graphql`]),
  ]);
  urls = { gateway: await gateway.url(), embedded: await embedded.url() };
}, 240_000);

afterAll(async () => {
  await Promise.all([gateway, embedded, ...(domains?.values() ?? [])].map((running) => running?.stop()));
  await rm(folder, { recursive: true });
});

const questions = [
  '{ orders(filter: { customer: { country: { eq: "NL" } } }) { nodes { orderId customer { name } } totalCount meta { served } } }',
  '{ orders(first: 3, orderBy: [{ relation: customer_country, direction: DESC }]) { nodes { orderId } pageInfo { endCursor } meta { served } } }',
  '{ ordersGroupBy(by: [{ dimension: customer_segment }], having: { count: { gte: 2 } }) { nodes { customer_segment revenue } meta { served } } }',
  '{ customers(filter: { orders: { none: { status: { eq: "open" } } }, profile: { theme: { in: ["dark", "light"] } } }) { nodes { name ordersAggregate(filter: { outlet: { number: { eq: 1 } } }) { value { count } meta { served } } } meta { served } } }',
  '{ orders(filter: { outlet: { openedOn: { isNull: false } } }) { nodes { orderId } meta { served } } }',
];

test.each(questions)('%s has the same answer, in one process and in several.', async (query) => {
  const [there, here] = await Promise.all([ask(urls.gateway, query), ask(urls.embedded, query)]);
  expect(here.text).toContain('"JOIN"');
  expect(here.body.errors).toBeUndefined();
  expect(there.text).toBe(here.text.replaceAll('"JOIN"', '"SEMI_JOIN"'));
});

test('A domain that does not answer fails the question that is about it, and nothing else.', async () => {
  await domains.get('web')?.stop();
  const { body } = await ask(
    urls.gateway,
    `{
      themed: customers(filter: { profile: { theme: { eq: "dark" } } }) { totalCount }
      others: customers(filter: { orders: { some: {} } }) { totalCount }
    }`,
  );
  expect(body.data).toEqual({ themed: null, others: { totalCount: 4 } });
  expect(body.errors).toEqual([
    {
      message: 'The domain web, which the question is about, does not answer.',
      path: ['themed'],
      extensions: expect.objectContaining({ code: 'PEER_UNAVAILABLE', argument: ['filter', 'profile'] }),
    },
  ]);
});

test('A domain answers nobody who has no token of the mesh, and one process has no such path.', async () => {
  const question = { object: 'Customer', key: ['customerId'], values: ['name'], limit: 10 };
  const send = async (url: string) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer e30.e30.e30' };
    return (await fetch(new URL('/internal/keys', url), { method: 'POST', headers, body: JSON.stringify(question) }))
      .status;
  };
  expect(await send((await domains.get('crm')?.url()) ?? '')).toBe(401);
  expect(await send(urls.embedded)).toBe(404);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no port.');
  return address.port;
}
