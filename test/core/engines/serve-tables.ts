import type { ExecutionResult } from 'graphql';
import { parseContract } from '../../../core/contract/read.ts';
import { defaultEngineSettings, type Engine, type EngineSettings } from '../../../core/engines/engine.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import type { PostgresConnection } from '../../../core/engines/postgres/database.ts';
import type { Classifications } from '../../../core/model/access/access.ts';
import { anonymous } from '../../../core/model/access/viewer.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { Mesh } from '../../../core/model/model.ts';
import type { Check } from '../../../core/quality/check.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import type { Statement } from '../../../core/query/sql/statement.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { createSubgraph, type DomainSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';

/** A subgraph of one contract over tables of PostgreSQL. */
export interface ServedTables {
  readonly engine: Engine;
  readonly subgraph: DomainSubgraph;
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
