import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Mesh } from '../subgraphs/model/model.ts';
import type { Limits } from '../subgraphs/model/role-limits.ts';
import type { Viewer } from '../subgraphs/model/viewer.ts';
import type { Subgraph, SubgraphStatus } from './subgraph-source.ts';

/** Name of the gateway's own subgraph; no domain can have it. */
export const meshSubgraphName = 'mesh';

export const meshSubgraphSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

type Query {
  "What this mesh consists of."
  mesh: Mesh
}

"The mesh: the domains that it joins, and the contracts that they publish."
type Mesh {
  "Version of Concord that serves the mesh."
  version: String!
  "Every contract that is served here, in the order of domains and names."
  contracts: [MeshContract!]!
  "Every subgraph of the mesh, and how it is at this moment."
  domains: [MeshDomain!]!
  "What one request of yours may ask."
  limits: MeshLimits!
}

"What one request may ask: more is refused with an error that names the limit. Null is no limit."
type MeshLimits {
  "Bytes of the body."
  bodyBytes: Int
  "Tokens of the document."
  tokens: Int
  "Levels of brackets in the document and in its variables."
  depth: Int
  "Aliases, once fragments are expanded."
  aliases: Int
  "Fields of Query, once fragments are expanded."
  rootFields: Int
  "Fields, once fragments are expanded."
  fields: Int
  "Estimated cost: about the rows that could be returned, and 5000 for each related list or number."
  cost: Int
  "Greatest first or last."
  pageSize: Int
  "Greatest offset."
  offset: Int
  "Items of an in or notIn list."
  inList: Int
  "Levels of and, or, not and relations in a filter."
  filterDepth: Int
  "Conditions of one filter."
  filterNodes: Int
  "Relations below one another in a selection."
  relationDepth: Int
  "Characters of a like or regex pattern."
  pattern: Int
  "Groups that filling gaps may make."
  fillBuckets: Int
  "Different keys that domains on different engines may exchange to answer one question."
  semiJoinKeys: Int
  "Characters of these keys, and of the values that belong to them."
  semiJoinCharacters: Int
  "Entities that a gateway may ask a subgraph for at once."
  entities: Int
  "Bytes of the response."
  responseBytes: Int
  "Milliseconds until an operation must have been answered."
  deadline: Int
  "Requests of yours at the same time, in one process."
  concurrentPerViewer: Int
  "Requests of all at the same time, in one process."
  concurrentRequests: Int
  "Requests of yours in a minute, in one process."
  requestsPerMinute: Int
}

"A data contract (ODCS)."
type MeshContract {
  id: ID!
  version: String!
  domain: String!
  "Status as the contract states it: draft, active, deprecated, …"
  status: String!
  name: String!
  description: String
}

"A domain: one subgraph of the mesh."
type MeshDomain {
  name: String!
  status: MeshDomainStatus!
  "What cannot be answered now, one sentence each."
  problems: [String!]!
}

enum MeshDomainStatus {
  "Everything that the domain describes can be queried."
  READY
  "The domain answers, but not about everything that it describes."
  DEGRADED
  "The domain does not answer."
  UNAVAILABLE
}
`;

const statusNames = { ready: 'READY', degraded: 'DEGRADED', unavailable: 'UNAVAILABLE' } as const;

export interface MeshSubgraphOptions {
  readonly version: string;
  /** The contracts' model; absent where the gateway runs without the contracts. */
  readonly mesh: Mesh | undefined;
  /** Every limit that a viewer has, by name. */
  readonly limits: (viewer: Viewer) => Limits;
  readonly checkSubgraphs: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
}

/** The subgraph that describes the mesh itself. */
export function createMeshSubgraph(options: MeshSubgraphOptions): Subgraph {
  const schema = buildSubgraphSchema(parse(meshSubgraphSdl));
  const contracts = (options.mesh?.domains ?? []).flatMap((domain) => domain.contracts);
  const createRoot = (viewer: Viewer) => ({
    mesh: {
      limits: () => showLimits(options.limits(viewer)),
      version: options.version,
      contracts,
      domains: async () => {
        const checked = await options.checkSubgraphs();
        return [...checked].map(([name, { state, problems }]) => ({ name, status: statusNames[state], problems }));
      },
    },
  });
  return {
    name: meshSubgraphName,
    sdl: meshSubgraphSdl,
    schema,
    execute: async ({ query, variables, operationName, viewer }) =>
      await graphql({
        schema,
        source: query,
        rootValue: createRoot(viewer),
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }),
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}

function showLimits(limits: Limits): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, Number.isFinite(limit) ? limit : null]),
  );
}
