import type { ExecutionResult } from 'graphql';
import type { Check } from '../../subgraphs/checks/check.ts';
import { deriveChecks } from '../../subgraphs/checks/derive/derive.ts';
import { parseContract } from '../../subgraphs/contract/read.ts';
import { defaultEngineSettings, type Engine, type EngineSettings } from '../../subgraphs/engines/engine.ts';
import { openEngines } from '../../subgraphs/engines/open-engines.ts';
import type { PostgresConnection } from '../../subgraphs/engines/postgres/database.ts';
import type { Classifications } from '../../subgraphs/model/access.ts';
import { buildMesh } from '../../subgraphs/model/build.ts';
import type { Mesh } from '../../subgraphs/model/model.ts';
import { anonymous } from '../../subgraphs/model/viewer.ts';
import { printSubgraphSdl } from '../../subgraphs/sdl/print.ts';
import { createSubgraph, type Subgraph } from '../../subgraphs/server.ts';
import type { Statement } from '../../subgraphs/sql/statement.ts';

/** A subgraph of one contract over tables of PostgreSQL. */
export interface ServedTables {
  readonly engine: Engine;
  readonly subgraph: Subgraph;
  readonly mesh: Mesh;
  /** What its contract promises of its data. */
  readonly checks: readonly Check[];
  /** What the subgraph kept from clients. */
  readonly reports: readonly unknown[];
  /** What it ran. */
  readonly statements: readonly Statement[];
  readonly ask: (query: string, signal?: AbortSignal) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

/** Serves objects given as the `schema` section of a contract, with the role of `connection`. */
export async function serveTables(
  connection: PostgresConnection,
  {
    objects,
    settings = {},
    sslMode,
    more = '',
    classifications,
  }: {
    readonly objects: string;
    readonly settings?: Partial<EngineSettings>;
    readonly sslMode?: string;
    /** Other sections of the contract. */
    readonly more?: string;
    readonly classifications?: Classifications;
  },
): Promise<ServedTables> {
  const { file, issues } = parseContract(`${contractOf(objects, connection, sslMode)}${more}`, {
    file: 'shop.odcs.yaml',
    absolutePath: '/shop.odcs.yaml',
    domain: 'shop',
  });
  if (file === undefined || issues.length > 0) throw new Error(issues.map((issue) => issue.sentence).join('\n'));
  const { mesh, issues: found } = buildMesh([file], {
    variables: {},
    roots: [],
    ...(classifications && { classifications }),
  });
  const [domain] = mesh.domains;
  const errors = found.filter(({ severity }) => severity === 'error');
  if (domain === undefined || errors.length > 0) throw new Error(errors.map((issue) => issue.sentence).join('\n'));
  const { user = '', password = '' } = connection;
  const engines = await openEngines({
    objects: domain.objects,
    roots: [],
    settings: { ...defaultEngineSettings, connections: 2, ...settings },
    credentials: () => ({ user, password }),
  });
  const reports: unknown[] = [];
  const statements: Statement[] = [];
  const subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    engine: engines,
    cursorSecret: 'test',
    report: ({ error }) => reports.push(error),
    observe: (_plan, statement) => statements.push(statement),
  });
  return {
    engine: engines.of([]),
    subgraph,
    mesh,
    checks: deriveChecks([file], mesh).checks,
    reports,
    statements,
    ask: (query, signal) => subgraph.execute({ viewer: anonymous, query, ...(signal === undefined ? {} : { signal }) }),
    close: () => engines.close(),
  };
}

function contractOf(
  objects: string,
  { host, port, database }: PostgresConnection,
  sslMode: string | undefined,
): string {
  const properties = sslMode === undefined ? '' : `, customProperties: [{ property: sslMode, value: ${sslMode} }]`;
  return `apiVersion: v3.2.0
kind: DataContract
id: shop.tables
version: 1.0.0
status: active
servers:
  - { server: shop, type: postgresql, host: ${host}, port: ${port}, database: '${database}', schema: public${properties} }
schema:
${objects}`;
}
