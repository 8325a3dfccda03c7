export const contractsSdl = `"A data contract (ODCS)."
type MeshContract {
  id: ID!
  urn: ID!
  version: String!
  domain: String!
  "Status as the contract states it: draft, active, deprecated, …"
  status: String!
  name: String!
  "Purpose, usage and limitations in one text."
  description: String
  purpose: String
  usage: String
  limitations: String
  tags: [String!]!
  team: MeshTeam
  "Members of the team whose role says that they own it."
  owners: [MeshMember!]!
  support: [MeshSupport!]!
  slaProperties: [MeshSlaProperty!]!
  "Who may read it; empty where everybody may who may use the mesh."
  roles: [MeshRole!]!
  price: MeshPrice
  "What kinds of servers hold the data."
  servers: [MeshServer!]!
  authoritativeDefinitions: [MeshDefinition!]!
  createdAt: String
  "Its objects as GraphQL has them; with first only so many."
  objects(first: Int, offset: Int): [MeshObject!]! @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
  "The products that offer it."
  products: [MeshProduct!]!
  "Whether its data are as it promises, of all of its objects."
  quality: MeshQualityState!
  "What it promises as a whole, like service levels."
  qualityRules(origin: String): [MeshQualityRule!]!
}

"A service level, in the words of the contract."
type MeshSlaProperty {
  property: String!
  value: String
  valueExt: String
  unit: String
  "The object or property that it is about; null for all."
  element: String
  driver: String
  description: String
}

type MeshRole {
  role: String!
  access: String
  description: String
  "Whether you have it."
  yours: Boolean!
}

type MeshPrice {
  amount: Float
  currency: String
  unit: String
}

type MeshServer {
  type: String!
  environment: String
}
`;
