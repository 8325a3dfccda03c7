export const meshSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

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
`;
