import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Mesh } from '../subgraphs/model/model.ts';
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
  readonly checkSubgraphs: () => Promise<ReadonlyMap<string, SubgraphStatus>>;
}

/** The subgraph that describes the mesh itself. */
export function createMeshSubgraph(options: MeshSubgraphOptions): Subgraph {
  const schema = buildSubgraphSchema(parse(meshSubgraphSdl));
  const contracts = (options.mesh?.domains ?? []).flatMap((domain) => domain.contracts);
  const rootValue = {
    mesh: {
      version: options.version,
      contracts,
      domains: async () => {
        const checked = await options.checkSubgraphs();
        return [...checked].map(([name, { state, problems }]) => ({ name, status: statusNames[state], problems }));
      },
    },
  };
  return {
    name: meshSubgraphName,
    sdl: meshSubgraphSdl,
    schema,
    execute: async ({ query, variables, operationName }) =>
      await graphql({
        schema,
        source: query,
        rootValue,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }),
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}
