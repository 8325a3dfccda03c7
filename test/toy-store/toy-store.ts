import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contract } from '../../core/contract/contract.ts';
import { readContracts } from '../../core/contract/read.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engines } from '../../core/engines/engine.ts';
import { buildMesh } from '../../core/model/build.ts';
import type { Domain, Mesh } from '../../core/model/model.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import type { ServingOptions } from '../../gateway/http/serving-options.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { loadCustomFields } from '../../subgraphs/custom-fields/load.ts';
import { createSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';

/** The published files of the toy shop, which stand beside the checkout and are not part of the project. */
export const toyStoreFolder = resolve(import.meta.dirname, '../../../shared/data/toy-store');
export const hasToyStore = existsSync(toyStoreFolder);

/** Says aloud that the tests of a file did not run. */
export function warnUnlessToyStore(what: string): void {
  if (!hasToyStore) console.warn(`SKIPPED: ${what}, because ${toyStoreFolder} is absent.`);
}

export interface ServedMesh {
  /** The GraphQL endpoint of the gateway. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const roots = [toyStoreFolder, resolve('.concord')];
// The customers' and the campaigns' data are generated; they may be absent here, and nothing below depends on them.
const settings = { ...defaultEngineSettings, threads: 2, connections: 4 };
const serving: ServingOptions = {
  host: '127.0.0.1',
  port: 0,
  authenticate: admitEverybody(['analyst']),
  cors: { origins: [] },
  introspection: true,
  limits: defaultRequestLimits,
  requestTimeout: 30_000,
  log: createLog('silent'),
};

/** Where the data of the contracts are. */
export interface DataPlace {
  /** The contract with the servers of this place; nothing else of it changes. */
  readonly move: (contract: Contract) => Contract;
  readonly open: (mesh: Mesh) => Promise<Engines>;
}

const publishedFiles: DataPlace = {
  move: (contract) => contract,
  open: (mesh) => openDuckDb({ objects: mesh.domains.flatMap(({ objects }) => objects), roots, settings }),
};

/** All domains in the process of the gateway, over the engines of one place. */
export async function serveEmbedded(place: DataPlace = publishedFiles): Promise<ServedMesh> {
  const mesh = await readMesh(place);
  const engine = await place.open(mesh);
  const gateway = await startGateway({
    ...serving,
    ...gatewayOptions(mesh),
    local: mesh.domains.map((domain) => subgraphOf(domain, mesh, engine)),
    remote: [],
  });
  return {
    url: `http://127.0.0.1:${gateway.port}/graphql`,
    async close() {
      await gateway.close(0);
      await engine.close();
    },
  };
}

/** Every domain as an HTTP server with an engine of its own, and a gateway that reaches them over HTTP only. */
export async function serveDistributed(): Promise<ServedMesh> {
  const mesh = await readMesh(publishedFiles);
  const servers = await Promise.all(
    mesh.domains.map(async (domain) => {
      const engine = await openDuckDb({ objects: domain.objects, roots, settings });
      const server = await startSubgraph(subgraphOf(domain, mesh, engine), serving);
      return { name: domain.name, server, engine };
    }),
  );
  const gateway = await startGateway({
    ...serving,
    ...gatewayOptions(mesh),
    local: [],
    remote: servers.map(({ name, server }) => ({ name, url: `http://127.0.0.1:${server.port}/graphql` })),
  });
  return {
    url: `http://127.0.0.1:${gateway.port}/graphql`,
    async close() {
      await gateway.close(0);
      for (const { server, engine } of servers) {
        await server.close(0);
        await engine.close();
      }
    },
  };
}

// Run once: modules stay in memory anyway.
const { declared: customFields, code: fieldCode, issues: fieldIssues } = await loadCustomFields('contracts');

async function readMesh({ move }: DataPlace): Promise<Mesh> {
  const { files, issues } = await readContracts('contracts');
  const moved = files.map((file) => ({ ...file, contract: move(file.contract) }));
  const built = buildMesh(moved, {
    environment: 'toy-store',
    variables: { TOY_STORE: toyStoreFolder },
    roots,
    customFields,
  });
  const problems = [...issues, ...fieldIssues, ...built.issues];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return built.mesh;
}

function subgraphOf(domain: Domain, mesh: Mesh, engine: Engines) {
  const sdl = printSubgraphSdl(domain, mesh);
  return createSubgraph({
    domain,
    mesh,
    fieldCode,
    sdl,
    engine,
    cursorSecret: 'shared by both ways to serve',
    report: ({ error }) => console.error(error),
  });
}

function gatewayOptions(mesh: Mesh) {
  const composition = composeMesh([
    ...mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) })),
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  return { supergraphSdl: composition.supergraphSdl, subrequestTimeout: 20_000, version: '0.0.0', mesh };
}
