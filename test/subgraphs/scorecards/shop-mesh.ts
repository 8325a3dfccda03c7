import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseContract } from '../../../core/contract/parse.ts';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import type { Classifications } from '../../../core/model/access/access.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { Mesh } from '../../../core/model/model.ts';
import { defaultPlanLimits, type PlanLimits } from '../../../core/query/plan/limits.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { admitEverybody } from '../../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import type { ServingOptions } from '../../../gateway/http/serving-options.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';
import { createLog } from '../../../gateway/request/log.ts';
import { startGateway } from '../../../gateway/start-gateway.ts';
import { startSubgraph } from '../../../gateway/start-subgraph.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../../subgraphs/catalog/subgraph.ts';
import { createSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';
import { resolveScorecards } from '../../../subgraphs/scorecards/resolve-scorecards.ts';
import type { ScorecardDefinition } from '../../../subgraphs/scorecards/scorecard.ts';
import { printScorecardsSdl } from '../../../subgraphs/scorecards/sdl.ts';
import { scorecardsSubgraphName } from '../../../subgraphs/scorecards/subgraph.ts';
import type { Subgraph } from '../../../subgraphs/subgraph.ts';

/** A property as contracts write it, short. */
type Property = Readonly<Record<string, unknown>> & { readonly name: string };

/** The objects of a domain, with the SQL that fills the table of each. */
export interface TestDomain {
  readonly name: string;
  readonly customProperties?: readonly { readonly property: string; readonly value: unknown }[];
  readonly objects: readonly {
    readonly name: string;
    readonly properties: readonly Property[];
    readonly sql: string;
  }[];
}

export interface TestMesh {
  readonly mesh: Mesh;
  readonly sdls: readonly string[];
  /** Rows of plain SQL over the tables of all domains. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** Serves the domains in the gateway's process, or each over HTTP. `change` may put others in their place. */
  readonly serve: (
    scorecards: Readonly<Record<string, Partial<ScorecardDefinition>>>,
    options?: ServeOptions,
  ) => Promise<{ readonly url: string; readonly supergraphSdl: string; readonly close: () => Promise<void> }>;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly way?: 'embedded' | 'distributed';
  readonly limits?: Partial<PlanLimits>;
  readonly change?: (subgraph: Subgraph) => Subgraph;
}

export const measure = (name: string, physicalType: string, logic: string): Property => ({
  name,
  logicalType: physicalType.startsWith('VARCHAR')
    ? 'string'
    : physicalType.startsWith('TIMESTAMP')
      ? 'timestamp'
      : physicalType.endsWith('INT')
        ? 'integer'
        : 'number',
  physicalType,
  transformLogic: logic,
  customProperties: [{ property: 'semanticType', value: 'measure' }],
});

export const eventTime = { customProperties: [{ property: 'eventTime', value: true }] };

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

/** Completes what a configuration may leave out. */
function complete(definitions: Readonly<Record<string, Partial<ScorecardDefinition>>>) {
  const nothing: ScorecardDefinition = { description: undefined, dimensions: {}, measures: {}, ratios: {} };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, { ...nothing, ...definition }]),
  );
}

export async function openTestMesh(
  domains: readonly TestDomain[],
  classifications: Classifications = {},
): Promise<TestMesh> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-scorecards-')));
  const database = join(folder, 'mesh.duckdb');
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  for (const { name, sql } of domains.flatMap(({ objects }) => objects))
    await connection.run(`CREATE TABLE ${name} AS ${sql}`);
  connection.closeSync();
  instance.closeSync();
  const files = domains.map((domain) => {
    const file = join(folder, `${domain.name}.odcs.yaml`);
    const parsed = parseContract(JSON.stringify(contractOf(domain)), {
      file,
      absolutePath: file,
      domain: domain.name,
    });
    if (parsed.file === undefined) throw new Error(JSON.stringify(parsed));
    return parsed.file;
  });
  const { mesh, issues } = buildMesh(files, { variables: {}, roots: [folder], classifications });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  const engine = await openDuckDb({
    objects: mesh.domains.flatMap(({ objects }) => objects),
    roots: [folder],
    settings: { ...defaultEngineSettings, threads: 2, connections: 4 },
  });
  const printed = mesh.domains.map((domain) => ({ domain, sdl: printSubgraphSdl(domain, mesh) }));
  return {
    mesh,
    sdls: printed.map(({ sdl }) => sdl),
    async rows(sql) {
      const copy = await DuckDBInstance.create(':memory:');
      const reader = await copy.connect();
      await reader.run(`ATTACH '${database}' AS mesh (READ_ONLY)`);
      await reader.run('USE mesh');
      await reader.run("SET TimeZone = 'UTC'");
      const found = (await reader.runAndReadAll(sql)).getRowsJson();
      reader.closeSync();
      copy.closeSync();
      return found;
    },
    async serve(definitions, { way = 'embedded', limits = {}, change = (subgraph: Subgraph) => subgraph } = {}) {
      const { scorecards, findings } = resolveScorecards(
        complete(definitions),
        mesh,
        printed.map(({ sdl }) => sdl),
      );
      if (findings.length > 0) throw new Error(JSON.stringify(findings));
      const composition = composeMesh([
        ...printed.map(({ domain, sdl }) => ({ name: domain.name, sdl })),
        { name: meshSubgraphName, sdl: meshSubgraphSdl },
        { name: scorecardsSubgraphName, sdl: printScorecardsSdl(scorecards) },
      ]);
      if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
      const planLimits = { ...defaultPlanLimits, ...limits };
      const subgraphs = printed.map(({ domain, sdl }) =>
        change(
          createSubgraph({
            domain,
            mesh,
            sdl,
            engine,
            cursorSecret: 'of the scorecards',
            limits: planLimits,
            report: ({ error }) => console.error(error),
          }),
        ),
      );
      const servers =
        way === 'embedded'
          ? []
          : await Promise.all(
              subgraphs.map(async (subgraph) => ({
                name: subgraph.name,
                server: await startSubgraph(subgraph, serving),
              })),
            );
      const gateway = await startGateway({
        ...serving,
        supergraphSdl: composition.supergraphSdl,
        subrequestTimeout: 50_000,
        version: '0.0.0',
        mesh,
        scorecards: { scorecards, limits: planLimits },
        local: way === 'embedded' ? subgraphs : [],
        remote: servers.map(({ name, server }) => ({ name, url: `http://127.0.0.1:${server.port}/graphql` })),
      });
      return {
        url: `http://127.0.0.1:${gateway.port}/graphql`,
        supergraphSdl: composition.supergraphSdl,
        async close() {
          await gateway.close(0);
          for (const { server } of servers) await server.close(0);
        },
      };
    },
    async close() {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function contractOf({ name, objects, customProperties }: TestDomain) {
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: name,
    name,
    version: '1.0.0',
    status: 'active',
    ...(customProperties === undefined ? {} : { customProperties }),
    servers: [{ server: 'local', type: 'duckdb', database: 'mesh.duckdb', schema: 'main' }],
    schema: objects.map((object) => ({ name: object.name, logicalType: 'object', properties: object.properties })),
  };
}
