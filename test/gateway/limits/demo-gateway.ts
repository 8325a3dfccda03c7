import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildDemoData } from '../../../app/demo/build.ts';
import { readContracts } from '../../../core/contract/read.ts';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine, type EngineSettings } from '../../../core/engines/engine.ts';
import { defaultClassifications } from '../../../core/model/access/access.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { admitEverybody } from '../../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { readSupergraph } from '../../../gateway/federation/federation.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';
import { createLog } from '../../../gateway/request/log.ts';
import { type GatewayOptions, startGateway } from '../../../gateway/start-gateway.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../../subgraphs/catalog/subgraph.ts';
import { createSubgraph } from '../../../subgraphs/domain/domain-subgraph.ts';
import { demoUntil } from '../../app/demo/demo-until.ts';

export interface DemoGateway {
  readonly url: string;
  readonly port: number;
  readonly supergraph: GraphQLSchema;
  readonly engine: Engine;
  /** Lines of the log. */
  readonly logLines: readonly string[];
  readonly close: () => Promise<void>;
}

/** The demo mesh behind a gateway in this process, over a small build of its data. */
export async function startDemoGateway(
  options: Partial<Pick<GatewayOptions, 'authenticate' | 'limits' | 'requestTimeout' | 'roleLimits'>> & {
    readonly scale?: number;
    readonly engine?: Partial<EngineSettings>;
  } = {},
): Promise<DemoGateway> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-limits-')));
  await cp('contracts', join(folder, 'contracts'), { recursive: true });
  await buildDemoData(join(folder, '.concord/demo'), { until: demoUntil, scale: options.scale ?? 0.02, threads: 1 });
  const { files } = await readContracts(join(folder, 'contracts'));
  const { mesh } = buildMesh(files, {
    // What is refused costs nothing; here everything is read.
    classifications: {
      ...defaultClassifications,
      confidential: { access: 'mask', mask: 'redact', clear: ['analyst'] },
      restricted: { access: 'deny', clear: ['analyst'] },
    },
    environment: 'demo',
    variables: {},
    roots: [folder],
  });
  const engine = await openDuckDb({
    objects: mesh.domains.flatMap((domain) => domain.objects),
    roots: [folder],
    settings: { ...defaultEngineSettings, connections: 4, threads: 2, ...options.engine },
  });
  const logLines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logLines.push(line) });
  const subgraphs = mesh.domains.map((domain) =>
    createSubgraph({
      domain,
      mesh,
      sdl: printSubgraphSdl(domain, mesh),
      engine,
      cursorSecret: 'limits',
      report: ({ id, error }) => log.error({ errorId: id, err: error }, 'A field failed'),
    }),
  );
  const composition = composeMesh([
    ...subgraphs.map(({ name, sdl }) => ({ name, sdl })),
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    authenticate: admitEverybody(['analyst']),
    cors: { origins: [] },
    introspection: true,
    limits: defaultRequestLimits,
    requestTimeout: 30_000,
    subrequestTimeout: 30_000,
    version: '0.0.0',
    ...options,
    log,
    supergraphSdl: composition.supergraphSdl,
    local: subgraphs,
    remote: [],
  });
  return {
    url: `http://127.0.0.1:${gateway.port}/graphql`,
    port: gateway.port,
    supergraph: readSupergraph(composition.supergraphSdl),
    engine,
    logLines,
    async close() {
      await gateway.close(0);
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
