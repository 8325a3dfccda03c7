import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../app/live/wait-for.ts';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { createSmallMesh, type SmallMesh } from '../cli/small-mesh.ts';
import { type Answer, send } from '../gateway/ask.ts';
import { forge } from '../gateway/auth/token-laboratory.ts';
import { knownPaths } from '../gateway/known-paths.ts';
import { canaryContract, files } from './names-mesh.ts';

/**
 * T24: where the schema depends on roles, no text that leaves the process has a name of what a role may not read. All
 * that is hidden from the role `reader` has "canary" in its name: a domain, a contract, objects, properties, measures,
 * dimensions, rules, products, files, values, members of a scorecard.
 */
const secret = randomBytes(32).toString('hex');
const tokenOf = (role: string) =>
  forge(
    { alg: 'HS256', typ: 'JWT' },
    { iss: 'names', aud: 'concord', sub: role, exp: Math.floor(Date.now() / 1_000) + 3_600, roles: [role] },
    secret,
  );

let mesh: SmallMesh;
let running: Running;
let url: string;
/** Where processes of domains are, if there are any. */
let subgraphs: readonly string[] = [];
const processes: Running[] = [];

beforeAll(async () => {
  mesh = await createSmallMesh(files);
  await Promise.all(['clubs', 'league'].map((name) => rm(join(mesh.folder, 'contracts', name), { recursive: true })));
  const environment = { CONCORD_AUTH_SECRET: secret, CONCORD_PORT: '0' };
  running = startConcord(['serve'], { cwd: mesh.folder, environment });
  url = await running.url();
  const verdicts = '{ mesh { object(typeName: "Thing") { quality qualityRules { name verdict { outcome } } } } }';
  await waitFor(
    async () => (await ask('officer', verdicts)).text,
    (text) => !text.includes('"verdict":null') && text.includes('FAIL'),
  );
}, 240_000);

afterAll(async () => {
  await running?.stop();
  await mesh?.remove();
});

const headersOf = (role: string | undefined) => ({
  ...(role === undefined ? {} : { authorization: `Bearer ${tokenOf(role)}` }),
  'concord-trust': '1',
  'concord-cost': '1',
});

const ask = (role: string | undefined, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersOf(role) },
    body: JSON.stringify({ query, variables }),
  });

const get = (path: string, role: string | undefined): Promise<Answer> =>
  send(new URL(path, url).href, { method: 'GET', headers: { accept: '*/*', ...headersOf(role) } });

const request = (path: string, method: 'HEAD' | 'POST' | 'PUT', role: string | undefined, body?: string) =>
  send(new URL(path, url).href, {
    method,
    headers: { 'content-type': 'application/json', ...headersOf(role) },
    ...(body === undefined ? {} : { body }),
  });

/** What an answer has of the names, in its body and its headers. */
const canariesIn = ({ text, headers }: Answer): readonly string[] =>
  `${text}\n${JSON.stringify(headers)}`.match(/.{0,60}canary.{0,60}/gi) ?? [];

async function schemaFor(role: string): Promise<GraphQLSchema> {
  const { body } = await ask(role, getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }));
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return buildClientSchema(body.data as unknown as IntrospectionQuery);
}

/** Arguments that something can be asked with. */
const values: Readonly<Record<string, string>> = {
  urn: '"object:open.things/things"',
  id: '"open.things"',
  typeName: '"Thing"',
  text: '"things"',
  of: '"object:open.things/things"',
  name: '"kind"',
  thingId: '"1"',
  representations: '[]',
};

function writeArgument({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (name === 'by' && isInputObjectType(named)) {
    const dimension = getNamedType(named.getFields().dimension?.type);
    return `by: [{ dimension: ${isEnumType(dimension) ? dimension.getValues().find((one) => one.name === 'kind')?.name : 'none'} }]`;
  }
  return `${name}: ${values[name] ?? (isEnumType(named) ? named.getValues()[0]?.name : '1')}`;
}

/** Everything below a type, to a depth. */
function selectAll(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (depth === 0 && !isLeafType(getNamedType(field.type))) return [];
    const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'by');
    const list = given.length === 0 ? '' : `(${given.map(writeArgument).join(', ')})`;
    return [`${field.name}${list} ${selectAll(field.type, depth - 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

const roles = ['reader', 'stranger'];

/** Probes that do not write the word themselves. */
const probes = [
  '{ cannaryObjects { totalCount } }',
  '{ canarObjects { totalCount } }',
  '{ things { nodes { cannaryProp } } }',
  '{ things { nodes { canarDim } } }',
  '{ things(filter: { cannaryProp: { eq: "x" } }) { totalCount } }',
  '{ things(filter: { canarEnum: { eq: CANAR_A } }) { totalCount } }',
  '{ things(orderBy: [{ field: cannaryProp }]) { totalCount } }',
  '{ thingsGroupBy(by: [{ dimension: cannaryDim }]) { totalCount } }',
  '{ thingsAggregate { value { canarMost } } }',
  'query ($f: ThingsFilter) { things(filter: $f) { totalCount } }',
  '{ __type(name: "CannaryObject") { name } }',
  '{ bothAggregate { value { canarCount } } }',
  '{ bothGroupBy(by: [{ dimension: kind }]) { nodes { kind things } totals { things } totalCount meta { contractVersion dataAsOf quality fresh served } } }',
  '{ bothAggregate { value { things } meta { contractVersion dataAsOf quality fresh served sql } } }',
  '{ bothGroupBy(by: [{ dimension: kind }], having: { things: { gte: 1 } }, orderBy: [{ metric: things }], compare: PREVIOUS_PERIOD) { nodes { kind } } }',
  '{ things { nodes { shown secretId } meta { dataAsOf sql quality fresh } } }',
  '{ things(timeRange: { last: "P1Y" }) { totalCount } }',
  '{ things(first: -1) { totalCount } }',
  '{ things(after: "nothing") { totalCount } }',
  '{ thing(thingId: "x") { kind } _entities(representations: []) { __typename } }',
  '{ mesh { deployments { contracts { id version domain } held problems changes { breaking dangerous safe } } domains { name status problems } } }',
  '{ mesh { limits { cost } notes products { id inputPorts { contractId } outputPorts { contractId inputContracts { id } } } contracts { id } } }',
  '{',
  '{ things { nodes } }',
];

async function sweep(role: string | undefined): Promise<readonly string[]> {
  const found: string[] = [];
  const look = (what: string, answer: Answer) => found.push(...canariesIn(answer).map((text) => `${what}: ${text}`));
  const paths = knownPaths.flatMap((path) =>
    path.includes('<name>') ? ['canary', 'open', 'mesh', 'nobody'].map((name) => path.replace('<name>', name)) : [path],
  );
  for (const path of [...paths, '/nowhere', '/metrics']) {
    const answer = await get(path, role);
    look(path, { ...answer, text: answer.text.replaceAll(path, '') });
    look(`HEAD ${path}`, await request(path, 'HEAD', role));
    look(`POST ${path}`, await request(path, 'POST', role, JSON.stringify({ query: '{ _service { sdl } }' })));
    look(`PUT ${path}`, await request(path, 'PUT', role, '{'));
  }
  for (const path of ['/graphql?query={things{totalCount}}', '/subgraphs/canary?query={_service{sdl}}']) {
    look(path, await get(path, role));
  }
  for (const query of probes) look(query, await ask(role, query));
  look('a variable', await ask(role, probes[9] ?? '', { f: { cannaryProp: { eq: 1 } } }));
  look('another variable', await ask(role, probes[9] ?? '', { f: { kind: { eq: { deep: 1 } } } }));
  if (role === undefined) return found;
  look('introspection', await ask(role, getIntrospectionQuery({ descriptions: true })));
  const schema = await schemaFor(role);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'by');
    const list = given.length === 0 ? '' : `(${given.map(writeArgument).join(', ')})`;
    const inner = getNamedType(field.type);
    // The catalog in parts, since all of it at once is more than one operation may be.
    const parts =
      field.name === 'mesh' && isObjectType(inner)
        ? Object.values(inner.getFields()).map((member) => {
            const needed = member.args.filter(isRequiredArgument);
            const written = needed.length === 0 ? '' : `(${needed.map(writeArgument).join(', ')})`;
            return `{ mesh { ${member.name}${written} ${selectAll(member.type, 3)} } }`;
          })
        : [`{ ${field.name}${list} ${selectAll(field.type, 2)} }`];
    for (const query of parts) {
      const answer = await ask(role, query);
      look(query.slice(0, 200), answer);
      if (role === 'reader') expect(answer.text, query.slice(0, 200)).not.toMatch(/TOO_(BROAD|COSTLY|MANY)/);
    }
  }
  return found;
}

const states = ['while all is well', 'while all is well, in several processes', 'while a contract is broken'];

/** A process for each domain, and a gateway in front of them; returns the URL of the gateway. */
async function startProcesses(): Promise<string> {
  const environment = { CONCORD_AUTH_SECRET: secret, CONCORD_SUBGRAPH_KEY: secret.slice(1), CONCORD_PORT: '0' };
  const start = (args: readonly string[]) => {
    const process = startConcord(args, { cwd: mesh.folder, environment });
    processes.push(process);
    return process.url();
  };
  const domains = ['open', 'canary'];
  const urls = await Promise.all(domains.map((domain) => start(['serve', '--domain', domain])));
  subgraphs = urls;
  return await start(['gateway', ...domains.flatMap((domain, at) => ['--subgraph', `${domain}=${urls[at]}`])]);
}

describe.each(states)('%s', (state) => {
  beforeAll(async () => {
    if (state === 'while all is well') return;
    if (state.endsWith('processes')) {
      url = await startProcesses();
      return;
    }
    await mesh.write(
      'contracts/canary/canary.odcs.yaml',
      canaryContract.replace('logicalType: timestamp', 'logicalType: canarytype'),
    );
    await waitFor(
      async () => (await ask('officer', '{ mesh { deployments { held problems } } }')).text,
      (text) => text.includes('canary'),
    );
  }, 60_000);

  afterAll(async () => {
    await Promise.all(processes.splice(0).map((process) => process.stop()));
    subgraphs = [];
    url = await running.url();
  });

  test.runIf(state.endsWith('processes'))('no process of a domain tells a client anything', async () => {
    const found: string[] = [];
    expect(subgraphs).toHaveLength(2);
    for (const subgraph of subgraphs) {
      for (const role of [...roles, 'officer', undefined]) {
        for (const path of knownPaths) {
          const target = new URL(path.replace('<name>', 'canary'), subgraph).href;
          const headers = { 'content-type': 'application/json', ...headersOf(role) };
          const body = JSON.stringify({ query: '{ _service { sdl } __schema { types { name } } }' });
          for (const given of [{ method: 'GET' }, { method: 'POST', body }] as const)
            found.push(...canariesIn(await send(target, { ...given, headers })));
        }
      }
    }
    expect(found).toEqual([]);
  });

  test.each(roles)('no name of what it may not read is told to a %s', { timeout: 120_000 }, async (role) => {
    expect(await sweep(role)).toEqual([]);
  });

  test('none is told to who has no token', async () => {
    expect(await sweep(undefined)).toEqual([]);
    const { status, body } = await get('/health/ready', undefined);
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual(['deployment', 'status']);
  });

  test('all are told to who may read them', { timeout: 120_000 }, async () => {
    const found = await sweep('officer');
    for (const name of [
      'canaryObjects',
      'canary.contract',
      'canaryProp',
      'canaryDim',
      'canaryMost',
      'canary.product',
      'CanaryLost',
    ])
      expect(found.join('\n')).toContain(name);
  });

  test.each(['canary', 'canary_prop', 'CanaryObject', 'canary.contract', 'CANARYVALUE'])(
    'a search for %s finds nothing',
    async (text) => {
      const query = `{ mesh { search(text: "${text}") { title } } }`;
      expect((await ask('reader', query)).body.data).toEqual({ mesh: { search: [] } });
      if (text !== 'CANARYVALUE') expect((await ask('officer', query)).text).toMatch(/canary/i);
    },
  );

  test('a name that is hidden is refused in the words of one that does not exist', async () => {
    const pairs = [
      ['{ canaryObjects { totalCount } }', '{ parrotObjects { totalCount } }'],
      ['{ things { nodes { canaryProp } } }', '{ things { nodes { parrotProp } } }'],
      [
        '{ things(filter: { canaryProp: { eq: "x" } }) { totalCount } }',
        '{ things(filter: { parrotProp: { eq: "x" } }) { totalCount } }',
      ],
      [
        '{ mesh { object(typeName: "CanaryObject") { urn } } }',
        '{ mesh { object(typeName: "ParrotObject") { urn } } }',
      ],
      ['{ mesh { contract(id: "canary.contract") { id } } }', '{ mesh { contract(id: "parrot.contract") { id } } }'],
      ['{ mesh { product(id: "canary.product") { id } } }', '{ mesh { product(id: "parrot.product") { id } } }'],
      ['{ mesh { contracts(domain: "canary") { id } } }', '{ mesh { contracts(domain: "parrot") { id } } }'],
      [
        '{ mesh { lineage(of: "object:canary.contract/canary_objects") { nodes { urn } } } }',
        '{ mesh { lineage(of: "object:parrot.contract/parrot_objects") { nodes { urn } } } }',
      ],
      [
        '{ mesh { lineage(of: "property:open.things/things/canary_prop") { nodes { urn } } } }',
        '{ mesh { lineage(of: "property:open.things/things/parrot_prop") { nodes { urn } } } }',
      ],
      [
        '{ mesh { object(typeName: "Thing") { property(name: "canary_prop") { urn } } } }',
        '{ mesh { object(typeName: "Thing") { property(name: "parrot_prop") { urn } } } }',
      ],
    ] as const;
    for (const [hidden, absent] of pairs) {
      const [one, other] = [await ask('reader', hidden), await ask('reader', absent)];
      const same = (text: string) => text.replaceAll(/canary|parrot/gi, 'bird');
      expect(same(one.text)).toBe(same(other.text));
      expect(one.status).toBe(other.status);
    }
  });
});
