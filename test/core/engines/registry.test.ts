import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseContract } from '../../../core/contract/read.ts';
import { defaultEngineSettings, type Engines } from '../../../core/engines/engine.ts';
import type { EngineKind } from '../../../core/engines/engine-kind.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import { engineRegistry } from '../../../core/engines/registry.ts';
import { anonymous } from '../../../core/model/access/viewer.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { ServedSource } from '../../../core/model/model.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { createSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';

/**
 * An engine of this test's own: it holds the tables of one database in text files. That nothing but its entry in the
 * registry is needed to serve it is what docs/adding-an-engine.md promises.
 */
function toyEngine(
  folder: string,
  opened: string[],
): EngineKind<Extract<ServedSource, { readonly engine: 'postgres' }>> {
  return {
    placeOf: ({ database }) => database,
    open(objects, source, options) {
      opened.push(`${source?.database} with ${objects.map(({ typeName }) => typeName).join(' and ')}`);
      const files = objects.map((object) => {
        const path = join(folder, `${object.source.kind === 'table' ? object.source.table : ''}.csv`);
        const stored: ServedSource = { kind: 'files', engine: 'duckdb', format: 'csv', path, nullValues: [''] };
        return { ...object, source: stored };
      });
      return engineRegistry.duckdb.open(files, undefined, options);
    },
  };
}

const contract = (database: string, objects: readonly string[]) => `apiVersion: v3.1.0
kind: DataContract
id: ${database}
version: 1.0.0
status: active
servers: [{ server: s, type: postgresql, host: nowhere.invalid, port: 5432, database: ${database}, schema: public }]
schema:
${objects.map((name) => `  - { name: ${name}, properties: [{ name: id, logicalType: integer, primaryKey: true }] }`).join('\n')}
`;

let folder: string;
let engines: Engines;
const opened: string[] = [];
const { mesh } = buildMesh(
  [contract('shop', ['orders', 'items']), contract('web', ['visits'])].map((text, index) => {
    const at = { file: `${index}.odcs.yaml`, absolutePath: `/${index}.odcs.yaml`, domain: 'shop' };
    const { file, issues } = parseContract(text, at);
    if (file === undefined) throw new Error(issues.map(({ sentence }) => sentence).join('\n'));
    return file;
  }),
  { variables: {}, roots: [] },
);
const [domain] = mesh.domains;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-registry-')));
  for (const [name, ids] of Object.entries({ orders: [1, 2], items: [3], visits: [4] }))
    await writeFile(join(folder, `${name}.csv`), ['id', ...ids, ''].join('\n'));
  engines = await openEngines(
    {
      objects: domain?.objects ?? [],
      roots: [folder],
      settings: { ...defaultEngineSettings, threads: 1 },
      credentials: () => ({}),
    },
    { ...engineRegistry, postgres: toyEngine(folder, opened) },
  );
});
afterAll(async () => {
  await engines.close();
  await rm(folder, { recursive: true });
});

test('The registry opens one instance for each place, with the objects that it holds.', () => {
  expect(opened.sort()).toEqual(['shop with Order and Item', 'web with Visit']);
});

test('An engine that only the registry knows serves the objects of its sources.', async () => {
  if (domain === undefined) throw new Error('The mesh has no domain.');
  const subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    engine: engines,
    cursorSecret: 'a secret of the test',
    report: (masked) => {
      throw masked.error;
    },
  });
  const query =
    '{ orders(orderBy: [{ field: id, direction: DESC }]) { nodes { id } totalCount } visitsAggregate { value { count } } }';
  const answer = await subgraph.execute({ viewer: anonymous, query });
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: { orders: { nodes: [{ id: '2' }, { id: '1' }], totalCount: 2 }, visitsAggregate: { value: { count: 1 } } },
  });
  await subgraph.close();
});
