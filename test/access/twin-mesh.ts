import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseContract } from '../../core/contract/parse.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { createLocalPeers } from '../../subgraphs/domain/across/local-peers.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import type { TwinData } from './twin-data.ts';
import { classifications, type Hidden, type TwinTable, type TwinValue, twinTables } from './twin-tables.ts';

/** How another domain is reached: in one statement, or by asking it for keys. */
export type Reach = 'joined' | 'asked';

export interface TwinMesh {
  readonly subgraph: (domain: string, reach: Reach) => DomainSubgraph;
  /** What clients saw as an internal error, since it was last emptied. */
  readonly internal: unknown[];
  readonly close: () => Promise<void>;
}

/** The two domains over a database file of their own. Both twins have the same secrets and the same clock. */
export async function openTwinMesh(data: TwinData): Promise<TwinMesh> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-twin-')));
  await writeDatabase(join(folder, 'twin.duckdb'), data);
  const parsed = Object.entries(twinTables).map(([name, table]) => {
    const file = join(folder, table.domain, `${name}.odcs.yaml`);
    const text = JSON.stringify(contractOf(name, table));
    return parseContract(text, { file, absolutePath: file, domain: table.domain });
  });
  const { mesh, issues } = buildMesh(
    parsed.flatMap(({ file }) => (file === undefined ? [] : [file])),
    { variables: { DATA: folder }, roots: [folder], classifications },
  );
  // Some keys are hidden, and no relationship leads there.
  const meant = issues.filter(({ code }) => code !== 'ACCESS_KEY_PROTECTED');
  const problems = [...parsed.flatMap((one) => one.issues), ...meant];
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  const engine = await openDuckDb({
    objects: mesh.domains.flatMap(({ objects }) => objects),
    roots: [folder],
    settings: { ...defaultEngineSettings, threads: 1, connections: 2 },
  });
  for (const state of engine.states()) if (state.kind !== 'ready') throw new Error(JSON.stringify(state));
  const internal: unknown[] = [];
  const open = (reach: Reach): readonly DomainSubgraph[] => {
    const peers = createLocalPeers(() => subgraphs);
    const subgraphs = mesh.domains.map((domain) =>
      createSubgraph({
        domain,
        mesh,
        sdl: printSubgraphSdl(domain, mesh),
        engine,
        peers,
        coLocation: reach === 'joined' ? 'used' : 'ignored',
        cursorSecret: 'twins',
        now: () => new Date('2025-06-15T12:00:00Z'),
        report: ({ id, error }) => {
          if (id !== 'BAD_USER_INPUT') internal.push(error);
        },
      }),
    );
    return subgraphs;
  };
  const reached = { joined: open('joined'), asked: open('asked') };
  return {
    internal,
    subgraph(domain, reach) {
      const found = reached[reach].find(({ name }) => name === domain);
      if (found === undefined) throw new Error(`There is no domain ${domain}.`);
      return found;
    },
    async close() {
      await Promise.all([...reached.joined, ...reached.asked].map((subgraph) => subgraph.close()));
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function contractOf(name: string, { domain, columns, computed = [], grants }: TwinTable) {
  return {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: `${domain}.${name}`,
    name,
    version: '1.0.0',
    status: 'active',
    servers: [{ server: 'twin', type: 'duckdb', database: '${DATA}/twin.duckdb', schema: 'main' }],
    ...(grants === undefined
      ? {}
      : {
          roles: grants.map(({ role, rowFilter }) => ({
            role,
            access: 'read',
            ...(rowFilter === undefined ? {} : { customProperties: [{ property: 'rowFilter', value: rowFilter }] }),
          })),
        }),
    schema: [
      {
        name,
        physicalType: 'table',
        properties: [
          ...Object.entries(columns).map(([column, { sqlType, logicalType, hidden, property = {} }]) => ({
            name: column,
            logicalType,
            ...(['array', 'object'].includes(logicalType) ? {} : { physicalType: sqlType }),
            ...protectionOf(hidden),
            ...absolute(property),
          })),
          ...computed,
        ],
      },
    ],
  };
}

function protectionOf(hidden: Hidden | undefined): object {
  if (hidden === undefined) return { classification: 'internal' };
  if (hidden === 'denied') return { classification: 'restricted' };
  if (typeof hidden === 'object') {
    const properties = Object.entries(hidden.members).map(([name, how]) => ({
      name,
      logicalType: 'string',
      physicalType: 'VARCHAR',
      ...(how === 'clear' ? {} : { classification: how === 'denied' ? 'restricted' : 'confidential' }),
    }));
    return { properties };
  }
  return { classification: 'confidential', customProperties: [{ property: 'mask', value: hidden }] };
}

/** Every table has a contract of its own, so a reference names the file. */
function absolute(property: Readonly<Record<string, unknown>>): object {
  const { relationships } = property as { relationships?: readonly { readonly to: string }[] };
  if (relationships === undefined) return property;
  return {
    ...property,
    relationships: relationships.map((relationship) => {
      const [table = '', column] = relationship.to.split('.');
      const to = `../${twinTables[table]?.domain}/${table}.odcs.yaml#/schema/${table}/properties/${column}`;
      return { ...relationship, to };
    }),
  };
}

async function writeDatabase(path: string, data: TwinData): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const [name, { columns }] of Object.entries(twinTables)) {
    const declared = Object.entries(columns).map(([column, { sqlType }]) => `"${column}" ${sqlType}`);
    await connection.run(`CREATE TABLE ${name} (${declared.join(', ')})`);
    const rows = (data[name] ?? []).map(
      (row) =>
        `(${Object.keys(columns)
          .map((column) => literal(row[column] ?? null))
          .join(', ')})`,
    );
    if (rows.length > 0) await connection.run(`INSERT INTO ${name} VALUES ${rows.join(', ')}`);
  }
  connection.closeSync();
  instance.closeSync();
}

function literal(value: TwinValue): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([member, inner]) => `'${member}': ${literal(inner)}`)
      .join(', ')}}`;
  }
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
