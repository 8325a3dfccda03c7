import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { defaultRequestLimits, type RequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { ask } from '../gateway/ask.ts';
import { type Lab, openLab } from '../properties/lab.ts';
import type { Data, Row } from '../properties/tables.ts';

/** Stands in cells and must never stand in an error. */
export const canary = 'canary-4711';

const empty: Row = { ownerId: null, label: null, code: null, level: null, mass: null, ratio: null, price: null };

/** Few rows, with what is likely to be mistaken for a wildcard, an escape or SQL. */
export const data: Data = {
  things: [
    {
      ...empty,
      thingId: '1',
      ownerId: 'o1',
      label: `100% ${canary}`,
      price: '1.00',
      level: 1,
      words: ['a', "' OR 1=1--"],
    },
    { ...empty, thingId: '2', ownerId: "' OR 1=1--", label: "' OR 1=1--", price: '9999999.99', level: 127, words: [] },
    { ...empty, thingId: '3', ownerId: 'none', label: 'a_b\\c[d]', mass: 9_007_199_254_740_991, ready: true },
    { ...empty, thingId: '4', label: 'é', happenedAt: '2024-03-31T01:30:00Z', day: '2024-02-29', grade: 'GOOD' },
    {
      ...empty,
      thingId: '5',
      label: 'e\u0301',
      code: '2b6f0cc9-04d7-4a1c-8f3e-0a1b2c3d4e5f',
      ratio: 0.1,
      clock: '23:59:59',
    },
    { ...empty, thingId: '6', size: { width: 1, unit: canary, inner: null } },
  ],
  owners: [
    { ownerId: 'o1', bossId: 'o1', title: canary, rank: 1 },
    { ownerId: "' OR 1=1--", bossId: null, title: '', rank: null },
  ],
  parts: [
    { thingId: '1', place: 1, weight: '0.50', note: canary },
    { thingId: '1', place: 2, weight: null, note: null },
    { thingId: '99', place: 1, weight: null, note: null },
    { thingId: '9007199254740993', place: 1, weight: null, note: null },
  ],
};

export interface Laboratory {
  readonly lab: Lab;
  readonly url: string;
  readonly supergraphSdl: string;
  readonly ask: (query: string, variables?: Record<string, unknown>) => ReturnType<typeof ask>;
  readonly close: () => Promise<void>;
}

/** The rows behind a gateway, as clients reach them. */
export async function openLaboratory(limits: Partial<RequestLimits> = {}): Promise<Laboratory> {
  const lab = await openLab(data);
  const composition = composeMesh([
    { name: lab.subgraph.name, sdl: lab.subgraph.sdl },
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    authenticate: admitEverybody(['analyst']),
    cors: { origins: [] },
    introspection: true,
    limits: { ...defaultRequestLimits, ...limits },
    requestTimeout: 10_000,
    subrequestTimeout: 10_000,
    log: createLog('silent'),
    supergraphSdl: composition.supergraphSdl,
    local: [lab.subgraph],
    remote: [],
    version: '0.0.0',
  });
  const url = `http://127.0.0.1:${gateway.port}/graphql`;
  return {
    lab,
    url,
    supergraphSdl: composition.supergraphSdl,
    ask(query, variables) {
      lab.statements.length = 0;
      return ask(url, query, variables);
    },
    async close() {
      await gateway.close(0);
      await lab.close();
    },
  };
}
