import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { type Answer, send } from './ask.ts';

const environment = { CONCORD_AUTH_SECRET: 'a secret of the tests, which is long enough' };
const root = resolve(import.meta.dirname, '../..');
const everyRole = [
  'analyst',
  'customer_care',
  'finance_controller',
  'marketing_manager',
  'privacy_officer',
  'web_engineer',
];

let folder: string;
let server: Running;
let url: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  folder = await mkdtemp(join(tmpdir(), 'concord-schema-by-role-'));
  const configuration = {
    contracts: join(root, 'contracts'),
    roots: [root],
    auth: {
      mode: 'jwt',
      schema: 'perRole',
      issuer: 'https://login.example.com',
      audience: 'concord',
      keys: { development: { secret: 'CONCORD_AUTH_SECRET' } },
    },
    classifications: {
      confidential: { access: 'mask', clear: ['customer_care', 'marketing_manager', 'privacy_officer'] },
      restricted: { access: 'deny', clear: ['privacy_officer'] },
    },
  };
  await writeFile(join(folder, 'concord.yaml'), stringify(configuration));
  for (const roles of [['analyst'], ['web_engineer'], ['privacy_officer'], everyRole]) {
    const args = ['token', ...roles.flatMap((role) => ['--role', role])];
    const { stdout } = await runConcord(args, { cwd: folder, environment });
    tokens.set(roles.length === 1 ? String(roles[0]) : 'everything', stdout.trim());
  }
  server = startConcord(['serve', '--port', '0'], { cwd: folder, environment });
  url = await server.url();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function askAs(who: string, query: string, variables?: object): Promise<Answer> {
  return await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(who)}` },
    body: JSON.stringify({ query, variables }),
  });
}

/** All names in an answer to introspection. */
function listNames(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(listNames);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'name' ? [String(value)] : listNames(value)));
}

async function introspectedNames(who: string): Promise<ReadonlySet<string>> {
  const { status, body } = await askAs(who, getIntrospectionQuery());
  expect(status).toBe(200);
  return new Set(listNames(body.data));
}

/** One letter away, so that graphql-js would suggest the name. */
const misspell = (name: string) => `${name.slice(0, -1)}Q`;

const ofCustomers = ['birthDate', 'lastName'];
const misspeltFields = [
  '{ customers { nodes { birthDatQ } } }',
  '{ customers(filter: { birthDatQ: { isNull: true } }) { totalCount } }',
  '{ customers(orderBy: [{ field: birthDatQ }]) { totalCount } }',
  '{ customersGroupBy(by: [{ dimension: lastNamQ }]) { totalCount } }',
  '{ customersAggregate { value { birthDatQ { min } } } }',
  '{ customersAggregate { value { lastNamQ { countDistinct } } } }',
  '{ customers(filter: { lastNamQ: { eq: "x" } }) { totalCount } }',
];
const byVariable = 'query ($order: [CustomersOrder!]) { customers(orderBy: $order) { totalCount } }';

test('T24: what a role may not read is named in no answer to it, valid, misspelt or introspected.', async () => {
  const all = await introspectedNames('everything');
  const own = await introspectedNames('web_engineer');
  const hidden = [...all].filter((name) => !own.has(name));
  expect(hidden).toEqual(expect.arrayContaining(['customers', 'Customer', 'orders', 'OrdersFilter', 'birthDate']));
  expect(hidden.length).toBeGreaterThan(300);
  const compound = hidden.filter((name) => /[a-z][A-Z]/.test(name));
  const { text: introspected } = await askAs('web_engineer', getIntrospectionQuery());
  expect(compound.filter((name) => new RegExp(`\\b${name}\\b`).test(introspected))).toEqual([]);
  const corpus = [
    ...hidden.slice(0, 250).map((name) => `{ ${misspell(name)} }`),
    ...hidden.slice(0, 100).map((name) => `{ sessions { nodes { ${misspell(name)} } } }`),
    '{ sessions(first: 2) { nodes { websiteSessionId pageviews(first: 1) { totalCount } } totalCount } }',
    'query ($x: CustomersFilteQ) { __typename }',
  ];
  const found: string[] = [];
  for (const query of corpus) {
    const { text } = await askAs('web_engineer', query);
    found.push(...hidden.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${query}: ${name}`));
  }
  expect(found).toEqual([]);
  const types = hidden.filter((name) => /^[A-Z]/.test(name)).slice(0, 50);
  const asked = types.map((name, index) => `t${index}: __type(name: "${name}") { name }`);
  const { body } = await askAs('web_engineer', `{ ${asked.slice(0, 15).join(' ')} }`);
  expect(Object.values(body.data ?? { none: 'no data' })).toEqual(asked.slice(0, 15).map(() => null));
});

test('Whoever may read it is helped with it: the same questions name what they name.', async () => {
  const { text } = await askAs('everything', '{ customerQ { totalCount } }');
  expect(text).toContain('customers');
  for (const query of misspeltFields) {
    expect((await askAs('privacy_officer', query)).text).toMatch(/\b(?:birthDate|lastName)\b/);
  }
});

test('Of a masked field the rows remain, of a denied one nothing.', async () => {
  const { body, status } = await askAs('analyst', '{ customers(first: 1) { nodes { lastName } } }');
  expect({ status, body }).toEqual({ status: 200, body: { data: { customers: { nodes: [{ lastName: '***' }] } } } });
  for (const query of misspeltFields.filter((one) => !one.includes('nodes'))) {
    const { text } = await askAs('analyst', query);
    expect(
      ofCustomers.filter((name) => text.includes(name)),
      query,
    ).toEqual([]);
  }
  expect((await askAs('analyst', misspeltFields[0] ?? '')).text).not.toContain('birthDate');
});

test('A hidden field is refused as one that does not exist, also after somebody else was answered.', async () => {
  const query = '{ customers(first: 1, orderBy: [{ field: birthDate }]) { nodes { birthDate } } }';
  expect((await askAs('privacy_officer', query)).body.errors).toBeUndefined();
  const { status, body } = await askAs('analyst', query);
  expect(status).toBe(400);
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  const absent = await askAs('analyst', query.replaceAll('birthDate', 'birthDxte'));
  expect(absent.text.replaceAll('birthDxte', 'birthDate')).toBe(
    JSON.stringify(body) + (absent.text.endsWith('\n') ? '\n' : ''),
  );
});

test('A hidden value in a variable is one that does not exist, and no other is proposed.', async () => {
  const order = (field: string) => ({ order: [{ field }] });
  expect((await askAs('privacy_officer', byVariable, order('birthDate'))).body.errors).toBeUndefined();
  expect((await askAs('privacy_officer', byVariable, order('birthDatQ'))).text).toContain('birthDate');
  expect((await askAs('analyst', byVariable, order('birthDate'))).body.data ?? null).toBeNull();
  expect((await askAs('analyst', byVariable, order('birthDatQ'))).text).not.toContain('birthDate');
});

test('Introspection beside data, by a fragment and another name, is that of the role.', async () => {
  const query = `query ($of: String!) { sessions(first: 1) { totalCount } ...Types }
    fragment Types on Query { mine: __type(name: $of) { fields { name } } }`;
  const names = async (who: string) => listNames((await askAs(who, query, { of: 'Query' })).body.data);
  expect(await names('web_engineer')).not.toContain('customers');
  expect(await names('web_engineer')).toContain('sessions');
  expect(await names('everything')).toContain('customers');
  expect((await askAs('web_engineer', query, { of: 'Query' })).body.data?.sessions).toEqual({ totalCount: 499993 });
});
