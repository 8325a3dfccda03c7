import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { defineField, defineFields } from 'concord/fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseContract } from '../../core/contract/parse.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../core/engines/engine.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { readFields } from '../../subgraphs/custom-fields/read-fields.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';

/** Fifty tenants that have the same role and differ in one claim only, so that nothing but the claim keeps them apart. */
const tenants = Array.from({ length: 50 }, (_, at) => `tenant${String(at).padStart(2, '0')}`);
const viewers: readonly Viewer[] = tenants.map((tenant) => ({ roles: ['member'], claims: { tenant } }));
const rowsOfATenant = 6;
const requests = 10_000;
const atATime = 32;

const contract = {
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'invoices',
  version: '1.0.0',
  status: 'active',
  servers: [{ server: 'file', type: 'duckdb', database: 'invoices.duckdb', schema: 'main' }],
  roles: [
    {
      role: 'member',
      access: 'read',
      customProperties: [{ property: 'rowFilter', value: { tenant: { eq: { claim: 'tenant' } } } }],
    },
  ],
  schema: [
    {
      name: 'invoices',
      properties: [
        { name: 'invoice_id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true },
        { name: 'tenant', logicalType: 'string', physicalType: 'VARCHAR' },
        { name: 'note', logicalType: 'string', physicalType: 'VARCHAR' },
        {
          name: 'parent_id',
          logicalType: 'integer',
          physicalType: 'BIGINT',
          relationships: [
            {
              type: 'foreignKey',
              to: 'invoices.invoice_id',
              customProperties: [
                { property: 'name', value: 'parent' },
                { property: 'inverseName', value: 'children' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** The parent of a row is one of the next tenant, which nobody may see from there; 300 rows in all. */
const rows = tenants.flatMap((tenant, at) =>
  Array.from({ length: rowsOfATenant }, (_, n) => {
    const id = at * rowsOfATenant + n;
    return `(${id}, '${tenant}', 'note of ${tenant}', ${(id + rowsOfATenant) % (tenants.length * rowsOfATenant)})`;
  }),
);

/** The same texts for all tenants, so that every cache that has one is hot for all of them. */
const questions: readonly string[] = [
  '{ invoices { nodes { invoiceId tenant note } totalCount } }',
  '{ invoices(orderBy: [{ field: note }], first: 3) { nodes { tenant parent { tenant note } } pageInfo { endCursor } } }',
  '{ invoicesGroupBy(by: [{ dimension: tenant }]) { nodes { tenant count } totals { count } } }',
  '{ invoicesAggregate { value { count note { min max } tenant { countDistinct } } } }',
  '{ invoices(filter: { or: [{ tenant: { startsWith: "tenant" } }] }) { nodes { tenant children { nodes { tenant } } } } }',
  `{ _entities(representations: [${[0, 6, 12, 150, 299].map((id) => `{ __typename: "Invoice", invoiceId: "${id}" }`).join(' ')}]) { ... on Invoice { tenant note } } }`,
  'query ($id: ID!) { invoice(invoiceId: $id) { invoiceId tenant note } }',
];

/** Code of a domain, which is given all rows of an operation at once and lets others run before it answers. */
const fields = defineFields({
  Invoice: {
    told: defineField({
      type: 'String',
      needs: { note: 'String' },
      async resolve(rows) {
        await setImmediate();
        return rows.map(({ note }) => note);
      },
    }),
  },
});

let folder: string;
let engine: Engine;
let subgraph: DomainSubgraph;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-tenants-')));
  const instance = await DuckDBInstance.create(join(folder, 'invoices.duckdb'));
  const connection = await instance.connect();
  await connection.run('CREATE TABLE invoices (invoice_id BIGINT, tenant VARCHAR, note VARCHAR, parent_id BIGINT)');
  await connection.run(`INSERT INTO invoices VALUES ${rows.join(', ')}`);
  connection.closeSync();
  instance.closeSync();
  const file = join(folder, 'invoices.odcs.yaml');
  const parsed = parseContract(JSON.stringify(contract), { file, absolutePath: file, domain: 'billing' });
  const read = readFields(fields, { domain: 'billing', file: 'fields.ts', text: '' });
  const { mesh, issues } = buildMesh(parsed.file === undefined ? [] : [parsed.file], {
    variables: {},
    roots: [folder],
    customFields: read.declared,
  });
  const [domain] = mesh.domains;
  if (domain === undefined || parsed.issues.length + issues.length > 0)
    throw new Error(JSON.stringify([parsed, issues]));
  engine = await openDuckDb({
    objects: domain.objects,
    roots: [folder],
    settings: { ...defaultEngineSettings, connections: 4, threads: 1 },
  });
  subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    fieldCode: read.code,
    engine,
    cursorSecret: 'tenants',
  });
});

afterAll(async () => {
  await subgraph?.close();
  await engine?.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  return JSON.stringify(await subgraph.execute({ viewer, query, variables }));
}

/** What is wrong with an answer to a tenant: a row of another, or none of its own where it has some. */
function findFault(tenant: string, question: string, text: string): string | undefined {
  const foreign = text.match(/tenant\d\d/g)?.filter((seen) => seen !== tenant) ?? [];
  if (foreign.length > 0) return `${tenant} sees ${foreign}`;
  if (text.includes('"errors"')) return `${tenant} is refused: ${text}`;
  if (question.includes('invoicesAggregate') && !text.includes(`"count":${rowsOfATenant},`))
    return `${tenant}: ${text}`;
  const mayBeEmpty = question.includes('_entities') || question.includes('$id');
  return mayBeEmpty || text.includes(tenant) ? undefined : `${tenant} sees nothing: ${text}`;
}

test('Fifty tenants that ask the same at the same time see their own rows only, in 10 000 requests.', async () => {
  const faults: string[] = [];
  let [own, refused, asked] = [0, 0, 0];
  async function work() {
    while (asked < requests) {
      const at = asked;
      asked += 1;
      const question = questions[at % questions.length] ?? '';
      // Neighbours in time have different tenants and, now and then, the same question.
      const tenantAt = (at * 7 + 4 * Math.floor(at / questions.length)) % tenants.length;
      const [tenant, viewer] = [tenants[tenantAt] ?? '', viewers[tenantAt]];
      const variables = { id: String((at * 13) % rows.length) };
      if (viewer === undefined || at % 11 === 0) {
        const text = await ask({ roles: at % 2 === 0 ? [] : ['member'], claims: {} }, question, variables);
        if (/tenant\d\d/.test(text) || !text.includes('FORBIDDEN')) faults.push(`Nobody is shown ${text}`);
        refused += 1;
      } else {
        const text = await ask(viewer, question, variables);
        const fault = findFault(tenant, question, text);
        if (fault !== undefined) faults.push(`${question}: ${fault}`);
        if (text.includes(tenant)) own += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: atATime }, work));
  expect(faults.slice(0, 5), `${faults.length} faults`).toEqual([]);
  expect(own).toBeGreaterThan(requests / 2);
  expect(refused).toBeGreaterThan(requests / 20);
}, 120_000);

test('Two with equal roles and different claims, who ask in the same tick, get different rows, whoever is first.', async () => {
  const question = questions[0] ?? '';
  for (const [first, second] of [
    [viewers[3], viewers[4]],
    [viewers[4], viewers[3]],
  ] as const) {
    if (first === undefined || second === undefined) throw new Error('There are fifty.');
    expect(first.roles).toEqual(second.roles);
    const [one, other] = await Promise.all([ask(first, question), ask(second, question)]);
    expect(findFault(String(first.claims.tenant), question, one)).toBeUndefined();
    expect(findFault(String(second.claims.tenant), question, other)).toBeUndefined();
    expect(one).not.toBe(other);
  }
});

test('A cursor of one tenant gives another its own rows or an error, and never those of the first.', async () => {
  const [first, second] = viewers;
  if (first === undefined || second === undefined) throw new Error('There are fifty.');
  const page = '{ invoices(first: 2) { nodes { tenant } pageInfo { endCursor } } }';
  const cursor = /"endCursor":"([^"]+)"/.exec(await ask(first, page))?.[1];
  expect(cursor).toBeDefined();
  const next = 'query ($after: String) { invoices(first: 2, after: $after) { nodes { tenant } } }';
  expect(await ask(first, next, { after: cursor })).toContain(tenants[0]);
  expect(await ask(second, next, { after: cursor })).not.toContain(tenants[0]);
});

test('What code of a domain computes for one tenant at the same time as for others is of its own rows.', async () => {
  const question = '{ invoices(first: 5) { nodes { tenant told children { nodes { told } } parent { told } } } }';
  const answers = await Promise.all(
    [0, 1, 2].flatMap(() =>
      viewers.map(async (viewer, at) => [tenants[at] ?? '', await ask(viewer, question)] as const),
    ),
  );
  for (const [tenant, text] of answers) {
    expect(findFault(tenant, question, text)).toBeUndefined();
    expect(text).toContain(`"told":"note of ${tenant}"`);
  }
});
