import type { Viewer } from '../../core/model/access/viewer.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { admit } from '../../gateway/request/identity.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { classifications, meshFolder, openMatrix } from '../access/open-matrix.ts';
import { type Oracle, readOracle } from '../access/oracle.ts';
import type { OpenTopic } from '../cases/open-topic.ts';
import { type Answer, send } from '../gateway/ask.ts';

/** The mesh of the permission matrix behind a gateway, as clients reach it. */
export interface PolicyGateway {
  readonly url: string;
  readonly oracle: Oracle;
  /** Sends an operation on behalf of a viewer; fails when the answer holds a value that it may not see. */
  readonly ask: (viewer: Viewer, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly takeStatements: OpenTopic['takeStatements'];
  readonly close: () => Promise<void>;
}

export const analyst: Viewer = { roles: ['analyst'], claims: {} };
export const officer: Viewer = { roles: ['officer'], claims: {} };
/** Sees the rows of the tenant `north`, and what is confidential in clear. */
export const care: Viewer = { roles: ['care'], claims: { tenant: 'north' } };

export async function openPolicyGateway(): Promise<PolicyGateway> {
  const open = await openMatrix(classifications);
  const oracle = await readOracle(meshFolder, classifications);
  const local = [...open.subgraphs.values()];
  const composition = composeMesh([
    ...local.map(({ name, sdl }) => ({ name, sdl })),
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    // The identity is what a verified token would say; tokens have tests of their own.
    authenticate: async ({ headers }) =>
      admit({ viewer: JSON.parse(decodeURIComponent(String(headers['x-test-viewer']))) }),
    cors: { origins: [] },
    introspection: true,
    limits: defaultRequestLimits,
    requestTimeout: 20_000,
    subrequestTimeout: 20_000,
    log: createLog('silent'),
    supergraphSdl: composition.supergraphSdl,
    local,
    remote: [],
    version: '0.0.0',
  });
  const url = `http://127.0.0.1:${gateway.port}/graphql`;
  return {
    url,
    oracle,
    async ask(viewer, query, variables) {
      const answer = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) },
        body: JSON.stringify({ query, variables }),
      });
      const told = JSON.stringify({ query, variables });
      const leaked = oracle.secrets(viewer).filter((secret) => answer.text.includes(secret) && !told.includes(secret));
      if (leaked.length > 0) throw new Error(`${JSON.stringify(viewer)} sees ${leaked} in ${answer.text}`);
      return answer;
    },
    takeStatements: open.takeStatements,
    async close() {
      await gateway.close(0);
      await open.close();
    },
  };
}

/** The codes of an answer's errors, each once. */
export function errorCodes({ body }: Answer): readonly unknown[] {
  return [...new Set(body.errors?.map(({ extensions }) => extensions.code))];
}
