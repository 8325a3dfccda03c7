export const domainsSdl = `"A domain: one subgraph of the mesh."
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
