import { mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ExecutionResult } from 'graphql';
import { parseContract } from '../../../core/contract/read.ts';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine, type EngineSettings } from '../../../core/engines/engine.ts';
import type { Classifications } from '../../../core/model/access/access.ts';
import { anonymous } from '../../../core/model/access/viewer.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { Domain, Mesh } from '../../../core/model/model.ts';
import { defaultPlanLimits, type PlanLimits } from '../../../core/query/plan/limits.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import type { CustomFields } from '../../../subgraphs/custom-fields/define.ts';
import { readFields } from '../../../subgraphs/custom-fields/read-fields.ts';
import { createSubgraph, type DomainSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';

/** A subgraph of one contract over files that the test writes, breaks and repairs. */
export interface ServedFiles {
  readonly engine: Engine;
  readonly subgraph: DomainSubgraph;
  readonly mesh: Mesh;
  readonly domain: Domain;
  /** What the subgraph kept from clients. */
  readonly reports: readonly unknown[];
  readonly ask: (query: string, signal?: AbortSignal) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

/** Serves objects given as the `schema` section of a contract. `format` is that of all their files in `folder`. */
export async function serveFiles(
  folder: string,
  {
    objects,
    format = 'parquet',
    path = `./{object}.${format}`,
    database,
    writing = {},
    settings = {},
    fields = {},
    limits = {},
    more = '',
    classifications,
  }: {
    readonly objects: string;
    readonly format?: 'parquet' | 'csv' | 'json';
    /** Where the files are; `{object}` is the physical name. */
    readonly path?: string;
    /** A DuckDB file that holds the objects as tables, in place of a file for each. */
    readonly database?: string;
    /** Custom properties of the server that say how CSV is written. */
    readonly writing?: Readonly<Record<string, string>>;
    readonly settings?: Partial<EngineSettings>;
    /** Custom fields, as a file of the domain would export them. */
    readonly fields?: CustomFields;
    readonly limits?: Partial<PlanLimits>;
    /** Other sections of the contract. */
    readonly more?: string;
    readonly classifications?: Classifications;
  },
): Promise<ServedFiles> {
  const { file, issues } = parseContract(`${contractOf(objects, { path, format, database, writing })}${more}`, {
    file: 'shop.odcs.yaml',
    absolutePath: join(folder, 'shop.odcs.yaml'),
    domain: 'shop',
  });
  if (file === undefined || issues.length > 0) throw new Error(issues.map((issue) => issue.sentence).join('\n'));
  const custom = readFields(fields, { domain: 'shop', file: 'fields.ts', text: '' });
  const built = buildMesh([file], {
    variables: {},
    roots: [folder],
    customFields: custom.declared,
    ...(classifications && { classifications }),
  });
  const { mesh } = built;
  const [domain] = mesh.domains;
  const found = [...custom.issues, ...built.issues];
  if (domain === undefined || found.length > 0) throw new Error(found.map((issue) => issue.sentence).join('\n'));
  const engine = await openDuckDb({
    objects: domain.objects,
    roots: [folder],
    settings: { ...defaultEngineSettings, threads: 2, connections: 2, ...settings },
  });
  const reports: unknown[] = [];
  const sdl = printSubgraphSdl(domain, mesh);
  const report = ({ error }: { readonly error: unknown }) => reports.push(error);
  const subgraph = createSubgraph({
    domain,
    mesh,
    fieldCode: custom.code,
    sdl,
    engine,
    cursorSecret: 'test',
    limits: { ...defaultPlanLimits, ...limits },
    report,
  });
  return {
    engine,
    subgraph,
    mesh,
    domain,
    reports,
    ask: (query, signal) => subgraph.execute({ viewer: anonymous, query, ...(signal === undefined ? {} : { signal }) }),
    close: () => engine.close(),
  };
}

function contractOf(
  objects: string,
  {
    path,
    format,
    database,
    writing,
  }: {
    readonly path: string;
    readonly format: string;
    readonly database: string | undefined;
    readonly writing: Readonly<Record<string, string>>;
  },
): string {
  const custom = Object.entries(writing).map(([property, value]) => ({ property, value }));
  const written = custom.length === 0 ? '' : `, customProperties: ${JSON.stringify(custom)}`;
  const server =
    database === undefined
      ? `{ server: files, type: local, path: '${path}', format: ${format}${written} }`
      : `{ server: files, type: duckdb, database: './${database}' }`;
  return `apiVersion: v3.2.0
kind: DataContract
id: shop.files
version: 1.0.0
status: active
servers:
  - ${server}
schema:
${objects}`;
}

/** A folder of this test's own, with links resolved. */
export async function makeFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'concord-engine-')));
  return { path, remove: () => rm(path, { recursive: true }) };
}

/** Runs statements on a DuckDB of its own: what writes and rewrites the files under test. */
export async function runSql(...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of statements) await connection.run(statement);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes the rows of a query as a file, replacing what was there at once, as a publisher of data should. */
export async function writeRows(query: string, file: string): Promise<void> {
  const format = file.split('.').at(-1) ?? '';
  const next = `${file}.next`;
  await runSql(`COPY (${query}) TO '${next}' (FORMAT ${format})`);
  await rename(next, file);
}

/** The codes of a result's errors. */
export function codesOf({ errors = [] }: ExecutionResult): readonly unknown[] {
  return errors.map((error) => error.extensions.code);
}
