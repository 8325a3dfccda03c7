import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseContract } from '../../core/contract/read.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../core/engines/engine.ts';
import { buildMesh } from '../../core/model/build.ts';
import type { Mesh } from '../../core/model/model.ts';
import { defaultPlanLimits } from '../../core/query/plan/limits.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { admitEverybody, authenticateGateway } from '../../gateway/auth/authenticate.ts';
import { createViewerTokens } from '../../gateway/auth/viewer-token.ts';
import { composeMesh, type SubgraphSdl } from '../../gateway/federation/compose.ts';
import type { ServingOptions } from '../../gateway/http/serving-options.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { meshSubgraphSdl, printMeshSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { createSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder } from '../core/engines/serve-files.ts';
import type { ForeignSubgraph } from '../federation/foreign-subgraphs.ts';
import { ask, send } from '../gateway/ask.ts';
import { startReviews } from './reviews-subgraph.ts';

const properties = `
    properties:
      - { name: tenant, logicalType: integer, physicalType: INTEGER, primaryKey: true, primaryKeyPosition: 1 }
      - { name: seq, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 2 }
      - { name: note, logicalType: string }`;
const contracts = {
  sales: `
  - name: invoices${properties}
  - name: reminders${properties}
      - { name: sum, logicalType: integer, physicalType: BIGINT }
    relationships:
      - { type: foreignKey, from: [reminders.tenant, reminders.seq], to: [invoices.tenant, invoices.seq] }`,
  ship: `
  - name: parcels
    properties:
      - { name: parcel, logicalType: string, primaryKey: true }
      - { name: tenant, logicalType: integer, physicalType: INTEGER }
      - { name: seq, logicalType: integer, physicalType: BIGINT }
    relationships:
      - type: foreignKey
        from: [parcels.tenant, parcels.seq]
        to:
          - sales.odcs.yaml#/schema/invoices/properties/tenant
          - sales.odcs.yaml#/schema/invoices/properties/seq`,
};
/** Two keys that are one as doubles, one that is shown, and one that is no number. */
const keys = ['1,9007199254740993', '1,9007199254740992', '2,4', '2,many'];
const files = {
  'invoices.csv': ['tenant,seq,note', ...keys.map((key, index) => `${key},n${index}`)],
  'reminders.csv': ['tenant,seq,note,sum', `${keys[0]},r,9007199254740993`],
  'parcels.csv': ['parcel,tenant,seq', ...[...keys, keys[0]].map((key, index) => `p${index},${key}`)],
};

const serving: ServingOptions = {
  host: '127.0.0.1',
  port: 0,
  cors: { origins: [] },
  introspection: true,
  limits: defaultRequestLimits,
  authenticate: admitEverybody(),
  requestTimeout: 60_000,
  log: createLog('silent'),
};

interface Closable {
  readonly port: number;
  close(grace: number): Promise<void>;
}

const opened: Closable[] = [];
let foreign: ForeignSubgraph;
let joined: { readonly embedded: string; readonly distributed: string };
let prefixed: { readonly embedded: string; readonly distributed: string };
let folder: Awaited<ReturnType<typeof makeFolder>>;
let engine: Engine;
let urls: { readonly embedded: string; readonly distributed: string; readonly untrusted: string };
let signed: string;
const tokens = createViewerTokens('the key that these processes have in common');

beforeAll(async () => {
  folder = await makeFolder();
  for (const [name, lines] of Object.entries(files)) await writeFile(join(folder.path, name), `${lines.join('\n')}\n`);
  const parsed = Object.entries(contracts).map(([domain, objects]) => {
    const text = `apiVersion: v3.2.0
kind: DataContract
id: ${domain}
version: 1.0.0
status: active
servers: [{ server: files, type: local, path: './{object}.csv', format: csv }]
schema:${objects}\n`;
    const file = `${domain}.odcs.yaml`;
    const read = parseContract(text, { file, absolutePath: join(folder.path, file), domain });
    if (read.file === undefined) throw new Error(JSON.stringify(read.issues));
    return read.file;
  });
  const build = (prefix: string) => {
    const built = buildMesh(parsed, { variables: {}, roots: [folder.path], prefix });
    if (built.issues.length > 0) throw new Error(JSON.stringify(built.issues));
    return built.mesh;
  };
  const mesh = build('');
  const settings = { ...defaultEngineSettings, threads: 2, connections: 4 };
  engine = await openDuckDb({
    objects: mesh.domains.flatMap(({ objects }) => objects),
    roots: [folder.path],
    settings,
  });
  const serve = (of: Mesh) =>
    of.domains.map((domain) => {
      const sdl = printSubgraphSdl(domain, of);
      return createSubgraph({ domain, mesh: of, sdl, engine, cursorSecret: 'test', limits: defaultPlanLimits });
    });
  const compose = (parts: readonly SubgraphSdl[]) => {
    const composition = composeMesh(parts);
    if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
    const { supergraphSdl } = composition;
    return { ...serving, supergraphSdl, subrequestTimeout: 50_000, version: '0.0.0' };
  };
  const subgraphs = serve(mesh);
  const own = { name: meshSubgraphName, sdl: meshSubgraphSdl };
  const gateway = compose([...subgraphs, own]);
  const open = async (server: Promise<Closable>) => {
    const running = await server;
    opened.unshift(running);
    return `http://127.0.0.1:${running.port}/graphql`;
  };
  const remote = async (name: 'trusting' | 'open', of = subgraphs) =>
    await Promise.all(
      of.map(async (subgraph) => {
        const authenticate = authenticateGateway({ tokens, audience: subgraph.name });
        const served = startSubgraph(subgraph, { ...serving, ...(name === 'trusting' && { authenticate }) });
        return { name: subgraph.name, url: await open(served), ...(name === 'trusting' && { tokens }) };
      }),
    );
  const trusting = await remote('trusting');
  signed = trusting[0]?.url ?? '';
  urls = {
    embedded: await open(startGateway({ ...gateway, mesh, local: subgraphs, remote: [] })),
    distributed: await open(startGateway({ ...gateway, mesh, local: [], remote: trusting })),
    untrusted: await open(startGateway({ ...gateway, mesh, local: [], remote: await remote('open') })),
  };
  foreign = await startReviews();
  const { name, url, sdl } = foreign;
  const beside = { ...compose([...subgraphs, own, { name, sdl }]), mesh };
  joined = {
    embedded: await open(startGateway({ ...beside, local: subgraphs, remote: [{ name, url }] })),
    distributed: await open(startGateway({ ...beside, local: [], remote: [...trusting, { name, url }] })),
  };
  const acme = build('Acme');
  const withPrefix = serve(acme);
  const named = { ...compose([...withPrefix, { name: meshSubgraphName, sdl: printMeshSdl('Acme') }]), mesh: acme };
  prefixed = {
    embedded: await open(startGateway({ ...named, local: withPrefix, remote: [] })),
    distributed: await open(startGateway({ ...named, local: [], remote: await remote('trusting', withPrefix) })),
  };
});

afterAll(async () => {
  for (const server of opened) await server.close(0);
  await foreign?.close();
  await engine?.close();
  await folder?.remove();
});

const lost = 'The key of the row cannot be shown, so its fields of another domain cannot be looked up.';
const tooLong = 'The data holds a whole number beyond ±(2^53 − 1), which JSON numbers do not hold exactly.';
const unreadable = 'The data holds a value that is not what the contract promises.';
const error = (message: string, path: string, count: number, serviceName: string) => ({
  message,
  path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  extensions: { code: 'DATA_INVALID', count, serviceName },
});
const parcels = (...names: readonly string[]) => ({ nodes: names.map((parcel) => ({ parcel })) });

test.each([
  [
    'rows lead to those of another domain',
    '{ invoices { nodes { note parcels { nodes { parcel } } } } }',
    {
      errors: [
        error(unreadable, 'invoices.nodes.3.seq', 1, 'sales'),
        error(lost, 'invoices.nodes.3.parcels', 1, 'ship'),
      ],
      data: {
        invoices: {
          nodes: [
            { note: 'n1', parcels: parcels('p1') },
            { note: 'n0', parcels: parcels('p0', 'p4') },
            { note: 'n2', parcels: parcels('p2') },
            { note: 'n3', parcels: null },
          ],
        },
      },
    },
  ],
  [
    'rows are referred to by those of another domain',
    '{ parcels { nodes { parcel invoice { note } } } }',
    {
      errors: [error(unreadable, 'parcels.nodes.3.invoice', 1, 'ship')],
      data: {
        parcels: {
          nodes: [0, 1, 2, undefined, 0].map((note, index) => ({
            parcel: `p${index}`,
            invoice: note === undefined ? null : { note: `n${note}` },
          })),
        },
      },
    },
  ],
  [
    'whoever selects a key gets an error for its field, whatever it is called, and for no other',
    '{ reminders { nodes { sum id: seq tenant invoice { seq parcels { nodes { invoice { it: seq } } } } } } }',
    {
      errors: [
        error(tooLong, 'reminders.nodes.0.sum', 1, 'sales'),
        error(tooLong, 'reminders.nodes.0.id', 1, 'sales'),
        error(tooLong, 'reminders.nodes.0.invoice.seq', 1, 'sales'),
        error(tooLong, 'reminders.nodes.0.invoice.parcels.nodes.0.invoice.it', 2, 'ship'),
      ],
      data: {
        reminders: {
          nodes: [
            {
              sum: null,
              id: null,
              tenant: 1,
              invoice: { seq: null, parcels: { nodes: [{ invoice: { it: null } }, { invoice: { it: null } }] } },
            },
          ],
        },
      },
    },
  ],
])('Where keys cannot be shown, %s.', async (_, query, expected) => {
  const [here, there] = await Promise.all([ask(urls.embedded, query), ask(urls.distributed, query)]);
  expect(here.body).toEqual(expected);
  expect(there.text).toBe(here.text);
});

test('From a subgraph that does not trust the gateway, the fields of other domains are errors.', async () => {
  const query = '{ invoices { nodes { note parcels { nodes { parcel } } } } }';
  const { body } = await ask(urls.untrusted, query);
  expect(body).toEqual({
    errors: [
      error(tooLong, 'invoices.nodes.0.seq', 2, 'sales'),
      error(unreadable, 'invoices.nodes.3.seq', 1, 'sales'),
      error(lost, 'invoices.nodes.0.parcels', 3, 'ship'),
    ],
    data: {
      invoices: {
        nodes: ['n1', 'n0', 'n2', 'n3'].map((note) => ({ note, parcels: note === 'n2' ? parcels('p2') : null })),
      },
    },
  });
});

test('A subgraph shows such keys to nobody but a gateway that hides them from clients.', async () => {
  const request = async (wantsExactKeys: boolean) => {
    const token = await tokens.signViewer({ roles: [], claims: {} }, 'sales', { wantsExactKeys });
    const { body } = await send(signed, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ reminders { nodes { seq sum } } }' }),
    });
    return body.data?.reminders;
  };
  expect(await request(false)).toEqual({ nodes: [{ seq: null, sum: null }] });
  expect(await request(true)).toEqual({ nodes: [{ seq: '9007199254740993', sum: null }] });
});

const bothAnswer = async ({ embedded, distributed }: typeof joined, query: string) => {
  const [here, there] = [await ask(embedded, query), await ask(distributed, query)];
  expect(there.text).toBe(here.text);
  return here;
};

test('Keys that a subgraph of others sends as long numbers find exactly their rows.', async () => {
  const { body } = await bothAnswer(joined, '{ reviews { id invoice { note } } }');
  expect(body).toEqual({
    data: {
      reviews: ['n0', 'n1', 'n0', undefined].map((note, index) => ({
        id: `r${index}`,
        invoice: { note: note ?? null },
      })),
    },
  });
});

test('With a prefix, such keys are hidden, too.', async () => {
  const { body } = await bothAnswer(prefixed, '{ reminders { nodes { seq invoice { note } } } }');
  expect(body).toEqual({
    errors: [error(tooLong, 'reminders.nodes.0.seq', 1, 'sales')],
    data: { reminders: { nodes: [{ seq: null, invoice: { note: 'n0' } }] } },
  });
});

const withheld = (...path: readonly (string | number)[]) => ({
  message: lost,
  path,
  extensions: { code: 'DATA_INVALID', serviceName: 'reviews' },
});

test.each([
  {
    where: 'in representations',
    query: '{ invoices { nodes { note stars } } }',
    expected: {
      errors: [
        error(unreadable, 'invoices.nodes.3.seq', 1, 'sales'),
        withheld('invoices', 'nodes', 0, 'stars'),
        withheld('invoices', 'nodes', 1, 'stars'),
      ],
      data: {
        invoices: {
          nodes: [
            { note: 'n1', stars: null },
            { note: 'n0', stars: null },
            { note: 'n2', stars: 5 },
            { note: 'n3', stars: 5 },
          ],
        },
      },
    },
  },
  {
    where: 'where all representations have one',
    query: '{ reminders { nodes { note invoice { stars } } } }',
    expected: {
      errors: [withheld('reminders', 'nodes', 0, 'invoice', 'stars')],
      data: { reminders: { nodes: [{ note: 'r', invoice: { stars: null } }] } },
    },
  },
  {
    where: 'in what a field requires',
    query: '{ parcels { nodes { parcel label } } }',
    expected: {
      errors: [
        error(unreadable, 'parcels.nodes.3.invoice', 1, 'ship'),
        ...[0, 1, 4].map((index) => withheld('parcels', 'nodes', index, 'label')),
      ],
      data: {
        parcels: {
          nodes: [null, null, 'of 4', 'of undefined', null].map((label, index) => ({ parcel: `p${index}`, label })),
        },
      },
    },
  },
  {
    where: 'in those of a field that is never null',
    query: '{ reminders { nodes { note invoice { must } } } }',
    expected: {
      errors: [withheld('reminders', 'nodes', 0, 'invoice', 'must')],
      data: { reminders: { nodes: [{ note: 'r', invoice: null }] } },
    },
  },
])('A subgraph of others sees no such key $where, and its fields are errors.', async ({ query, expected }) => {
  foreign.operations.length = 0;
  const { body } = await bothAnswer(joined, query);
  expect(body).toEqual(expected);
  expect(JSON.stringify(foreign.operations)).not.toContain('900719925474099');
});

test('A subgraph refuses numbers that a parser has rounded.', async () => {
  const token = await tokens.signViewer({ roles: [], claims: {} }, 'sales', {});
  const { body } = await send(signed, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: `{ "query": "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Invoice { note } } }",
      "variables": { "representations": [{ "__typename": "Invoice", "tenant": 1, "seq": 9007199254740993 }] } }`,
  });
  expect(body.data).toEqual({ _entities: [null] });
  expect(body.errors).toMatchObject([
    { message: expect.stringContaining('representations[0]: seq'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
