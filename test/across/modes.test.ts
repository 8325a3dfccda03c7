import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../cli/small-mesh.ts';
import { type Answer, send } from '../gateway/ask.ts';
import { forge } from '../gateway/auth/token-laboratory.ts';

/**
 * What one process and several could answer differently: nothing, refusals, and the greatest sizes. Each question is put
 * to both, on behalf of each viewer, and the answers must be the same to the byte.
 */
const contractOf = (id: string, roles: string, properties: string) => `apiVersion: v3.2.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
servers: [{ server: files, type: local, path: ../../data/${id}.csv, format: csv }]
roles:
${roles}
schema:
  - name: ${id}
    properties:
${properties}
`;
const limited = (role: string, filter: string) =>
  `  - { role: ${role}, access: read, customProperties: [{ property: rowFilter, value: ${filter} }] }`;

const files = {
  'concord.yaml': `auth:
  mode: jwt
  issuer: modes
  audience: concord
  keys: { shared: { secret: CONCORD_AUTH_SECRET } }
  claims:
    countries: { claim: countries, type: strings }
    again: { claim: countries, type: strings }
classifications:
  restricted: { access: deny, clear: [officer] }
`,
  'contracts/crm/customers.odcs.yaml': contractOf(
    'customers',
    [
      '  - { role: reader, access: read }',
      '  - { role: officer, access: read }',
      limited('local', '{ country: { in: { claim: countries } } }'),
    ].join('\n'),
    `      - { name: customer_id, logicalType: integer, primaryKey: true }
      - { name: country, logicalType: string }
      - { name: grade, logicalType: string, classification: restricted }
`,
  ),
  'contracts/sales/orders.odcs.yaml': contractOf(
    'orders',
    [
      '  - { role: reader, access: read }',
      '  - { role: officer, access: read }',
      '  - { role: seller, access: read }',
      limited('local', '{ status: { ne: open } }'),
    ].join('\n'),
    `      - { name: order_id, logicalType: integer, primaryKey: true }
      - { name: status, logicalType: string }
      - { name: note, logicalType: string, classification: restricted }
      - name: customer_id
        logicalType: integer
        relationships:
          - to: ../crm/customers.odcs.yaml#/schema/customers/properties/customer_id
`,
  ),
  'data/customers.csv': 'customer_id,country,grade\n1,NL,a\n2,DE,b\n3,,c\n',
  'data/orders.csv': 'order_id,status,note,customer_id\n10,open,x,1\n11,sent,y,2\n12,sent,z,\n13,open,x,99\n',
};

const secret = randomBytes(32).toString('hex');
const tokenOf = (roles: readonly string[], countries?: unknown) =>
  forge(
    { alg: 'HS256', typ: 'JWT' },
    { iss: 'modes', aud: 'concord', sub: 'ada', exp: Math.floor(Date.now() / 1_000) + 3_600, roles, countries },
    secret,
  );
const viewers: Readonly<Record<string, string>> = {
  reader: tokenOf(['reader']),
  officer: tokenOf(['officer']),
  seller: tokenOf(['seller']),
  'a local of one country': tokenOf(['local'], ['NL']),
  'a local of no country': tokenOf(['local'], []),
  'a local without a claim': tokenOf(['local']),
  'a seller who is a local': tokenOf(['seller', 'local'], ['DE']),
  stranger: tokenOf(['stranger']),
};

let mesh: SmallMesh;
const running: Running[] = [];
let urls: { readonly apart: string; readonly embedded: string };

beforeAll(async () => {
  mesh = await createSmallMesh(files);
  const others = ['contracts/clubs', 'contracts/league'].map((folder) => join(mesh.folder, folder));
  await Promise.all(others.map((folder) => rm(folder, { recursive: true })));
  const ports = { crm: await freePort(), sales: await freePort() };
  await mesh.write(
    'domain.yaml',
    `${files['concord.yaml']}peers:\n${Object.entries(ports)
      .map(([name, port]) => `  ${name}: { url: "http://127.0.0.1:${port}" }\n`)
      .join('')}`,
  );
  const start = (args: readonly string[], port = 0) => {
    const environment = {
      CONCORD_AUTH_SECRET: secret,
      CONCORD_CURSOR_KEY: 'the cursor key of all processes',
      CONCORD_SUBGRAPH_KEY: 'the key that the processes of this mesh share',
      CONCORD_PORT: String(port),
    };
    const started = startConcord(args, { cwd: mesh.folder, environment });
    running.push(started);
    return started.url();
  };
  const embedded = start(['serve']);
  await Promise.all(
    Object.entries(ports).map(([name, port]) => start(['serve', '--domain', name, '--config', 'domain.yaml'], port)),
  );
  const apart = start([
    'gateway',
    ...Object.entries(ports).flatMap(([name, port]) => ['--subgraph', `${name}=http://127.0.0.1:${port}/graphql`]),
  ]);
  urls = { apart: await apart, embedded: await embedded };
}, 240_000);

afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await mesh?.remove();
});

const ask = (url: string, token: string, query: string): Promise<Answer> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });

/** Asks both, and returns what is the same. */
async function askBoth(token: string, query: string): Promise<Answer> {
  const [there, here] = await Promise.all([ask(urls.apart, token, query), ask(urls.embedded, token, query)]);
  expect(`${there.status} ${there.text}`, query.slice(0, 300)).toBe(`${here.status} ${here.text}`);
  expect(here.text).not.toMatch(/INTERNAL_SERVER_ERROR|PEER_UNAVAILABLE/);
  return here;
}

const nothing = 'customer: { country: { eq: "XX" } }';
const questions: readonly string[] = [
  // A condition that matches nothing, in every position.
  `{ orders(filter: { ${nothing} }) { nodes { orderId } totalCount pageInfo { endCursor hasNextPage } meta { dataAsOf } } }`,
  `{ orders(filter: { not: { ${nothing} } }) { nodes { orderId } totalCount } }`,
  `{ orders(filter: { or: [{ ${nothing} }, { status: { eq: "sent" } }] }) { nodes { orderId } } }`,
  `{ ordersAggregate(filter: { ${nothing} }) { value { count orderId { countDistinct } } } }`,
  `{ ordersGroupBy(by: [{ dimension: status }], filter: { ${nothing} }) { nodes { status count } totals { count } totalCount } }`,
  `{ ordersGroupBy(by: [{ dimension: customer_country }], filter: { ${nothing} }) { nodes { customer_country count } totals { count } } }`,
  ...['some', 'every', 'none'].map(
    (how) =>
      `{ customers(filter: { orders: { ${how}: { status: { eq: "lost" } } } }) { nodes { customerId } totalCount } }`,
  ),
  '{ customers(filter: { orders: { none: {} } }) { nodes { customerId } } }',
  `{ customers { nodes { customerId orders(filter: { ${nothing} }) { nodes { orderId } totalCount } } } }`,
  `{ customers { nodes { customerId ordersAggregate(filter: { ${nothing} }) { value { count } } } } }`,
  // No own row is left, and the other domain is asked about none.
  '{ orders(filter: { status: { eq: "lost" } }, orderBy: [{ relation: customer_country }]) { nodes { orderId } totalCount } }',
  '{ ordersGroupBy(by: [{ dimension: customer_country }], filter: { status: { eq: "lost" } }) { nodes { customer_country count } totals { count } } }',
  '{ orders(first: 0, orderBy: [{ relation: customer_country }]) { nodes { orderId } totalCount } }',
  // What some may not read or use, with rows and without.
  '{ orders(orderBy: [{ relation: customer_country }]) { nodes { orderId } } }',
  '{ orders(orderBy: [{ relation: customer_grade }]) { nodes { orderId } } }',
  '{ orders(filter: { status: { eq: "lost" } }, orderBy: [{ relation: customer_grade }]) { nodes { orderId } } }',
  '{ orders(filter: { customer: { grade: { eq: "a" } } }) { totalCount } }',
  '{ orders(filter: { customer: { grade: { isNull: true } } }) { totalCount } }',
  '{ ordersGroupBy(by: [{ dimension: customer_grade }]) { nodes { count } } }',
  '{ ordersGroupBy(by: [{ dimension: customer_grade }], filter: { status: { eq: "lost" } }) { nodes { count } } }',
  '{ customers(filter: { orders: { some: { note: { eq: "x" } } } }) { totalCount } }',
  '{ customers(filter: { orders: { some: {} } }) { totalCount } }',
  '{ orders(filter: { note: { eq: "x" }, customer: { country: { eq: "NL" } } }) { totalCount } }',
  '{ a: orders { nodes { orderId customer { customerId country } } } b: customers { nodes { customerId orders { nodes { orderId note } } } } }',
  '{ customers { nodes { customerId orders(filter: { customer: { grade: { eq: "a" } } }) { totalCount } } } }',
  '{ customers { nodes { customerId orders(filter: { note: { eq: "x" } }) { totalCount } } } }',
  '{ customers { nodes { customerId ordersAggregate(filter: { customer: { grade: { eq: "a" } } }) { value { count } } } } }',
  '{ customers { nodes { customerId ordersGroupBy(by: [{ dimension: customer_grade }]) { nodes { count } } } } }',
  '{ customers { nodes { customerId orders(orderBy: [{ relation: customer_grade }]) { nodes { orderId } } } } }',
  '{ customers { nodes { orders { nodes { orderId customer { orders(filter: { customer: { grade: { eq: "a" } } }) { totalCount } } } } } } }',
  // The greatest sizes.
  `{ orders(filter: { customer: { country: { in: [${Array.from({ length: 1_000 }, (_, at) => `"c${at}"`).join(', ')}] } } }) { totalCount } }`,
  `{ orders(filter: { customer: { country: { in: [${Array.from({ length: 1_001 }, (_, at) => `"c${at}"`).join(', ')}] } } }) { totalCount } }`,
  `{ orders(filter: { customer: { country: { eq: "${'x'.repeat(200_000)}" } } }) { totalCount } }`,
  `{ orders(filter: { customer: { country: { like: "${'x'.repeat(257)}" } } }) { totalCount } }`,
  `{ orders(filter: { customer: { customerId: { eq: "${'9'.repeat(60)}" } } }) { totalCount } }`,
  '{ orders(first: 10001, filter: { customer: { country: { eq: "NL" } } }) { totalCount } }',
];

describe.each(Object.entries(viewers))('One process and several answer alike to %s', (_, token) => {
  test('whatever is asked', async () => {
    for (const query of questions) await askBoth(token, query);
  });
});

test('The questions have answers and refusals for those who may ask them.', async () => {
  const codesFor = async (viewer: string) =>
    (await Promise.all(questions.map((query) => ask(urls.embedded, viewers[viewer] ?? '', query)))).map(({ body }) =>
      body.errors === undefined ? 'answer' : String(body.errors[0]?.extensions.code),
    );
  const [reader, officer] = [await codesFor('reader'), await codesFor('officer')];
  expect(reader.filter((code) => code === 'FORBIDDEN').length).toBeGreaterThan(8);
  expect(reader.filter((code) => code === 'answer').length).toBeGreaterThan(15);
  expect(officer).not.toContain('FORBIDDEN');
});

test('A token of any length that one process takes, several take.', async () => {
  const query = '{ orders(filter: { customer: { country: { eq: "NL" } } }) { totalCount } }';
  const lengths = new Map<string, number[]>();
  for (const characters of [1_000, 2_500, 2_900, 3_100, 5_000, 5_700, 5_850, 5_900, 6_200, 9_000]) {
    const token = tokenOf(['local'], ['NL', 'x'.repeat(characters)]);
    const { status } = await askBoth(token, query);
    lengths.set(String(status), [...(lengths.get(String(status)) ?? []), token.length]);
  }
  expect(Math.max(...(lengths.get('200') ?? []))).toBeGreaterThan(3_000);
  expect(lengths.get('401')?.length).toBeGreaterThan(0);
  // Roles are told once, so that a token as long as may be is taken.
  const long = tokenOf(['reader', ...Array.from({ length: 216 }, (_, at) => `role-with-a-long-name-${at}`)]);
  expect(long.length).toBeGreaterThan(7_900);
  expect(long.length).toBeLessThan(8_192);
  expect((await askBoth(long, query)).status).toBe(200);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no port.');
  return address.port;
}
