import { listOwnSubgraphs } from '../../app/loading/own-subgraphs.ts';
import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { type GatewayOptions, type RemoteSubgraph, startGateway } from '../../gateway/start-gateway.ts';
import type { ForeignSubgraph } from './foreign-subgraphs.ts';

export interface ForeignGatewayOptions extends Partial<Omit<GatewayOptions, 'supergraphSdl' | 'local' | 'remote'>> {
  /** What the configuration says of each subgraph, by its name. */
  readonly settings?: Readonly<Record<string, Partial<RemoteSubgraph>>>;
}

/** A gateway over subgraphs of others, and nothing of Concord's but its own `mesh`. */
export async function startForeignGateway(
  subgraphs: readonly ForeignSubgraph[],
  { settings = {}, ...options }: ForeignGatewayOptions = {},
) {
  const composition = composeMesh([...subgraphs, ...listOwnSubgraphs([], subgraphs)]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const lines: string[] = [];
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    authenticate: admitEverybody(['analyst']),
    cors: { origins: ['*'] },
    introspection: true,
    limits: defaultRequestLimits,
    requestTimeout: 10_000,
    subrequestTimeout: 5_000,
    log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    version: '0.0.0',
    ...options,
    supergraphSdl: composition.supergraphSdl,
    local: [],
    remote: subgraphs.map(({ name, url }) => ({ name, url, ...settings[name] })),
  });
  return { ...gateway, url: `http://127.0.0.1:${gateway.port}/graphql`, logLines: lines };
}
