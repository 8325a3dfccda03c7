export const productsSdl = `"A data product (ODPS): what a domain makes of contracts, and the contracts that it offers."
type MeshProduct {
  id: ID!
  urn: ID!
  name: String!
  domain: String!
  status: String!
  version: String
  purpose: String
  usage: String
  limitations: String
  tags: [String!]!
  team: MeshTeam
  "Members of the team whose role says that they own it."
  owners: [MeshMember!]!
  support: [MeshSupport!]!
  authoritativeDefinitions: [MeshDefinition!]!
  createdAt: String
  inputPorts: [MeshInputPort!]!
  outputPorts: [MeshOutputPort!]!
  managementPorts: [MeshManagementPort!]!
}

"What a product takes."
type MeshInputPort {
  name: String!
  version: String!
  tags: [String!]!
  contractId: ID!
  "Null where the contract is not in this mesh."
  contract: MeshContract
}

"What a product offers."
type MeshOutputPort {
  name: String!
  version: String!
  type: String
  description: String
  tags: [String!]!
  contractId: ID
  "Null where the contract is not in this mesh."
  contract: MeshContract
  "What it is made from."
  inputContracts: [MeshInputContract!]!
}

type MeshInputContract {
  id: ID!
  version: String!
  "Null where the contract is not in this mesh."
  contract: MeshContract
}

"Where a product is observed and controlled."
type MeshManagementPort {
  name: String!
  "discoverability, observability, control, dictionary, …"
  content: String!
  "rest or topic."
  type: String!
  url: String
  channel: String
  description: String
}
`;
