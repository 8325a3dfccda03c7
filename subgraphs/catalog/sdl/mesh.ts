export const meshSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@listSize"])

type Query {
  "What this mesh consists of."
  mesh: Mesh
}

"The mesh: what its domains publish, how it is, and what one may ask."
type Mesh {
  "Version of Concord that serves the mesh."
  version: String!
  "What cannot be told of the catalog here, and why; one sentence each."
  notes: [String!]!
  "The data products that domains offer, in the order of domains and files. Null where contracts are not known here."
  products(domain: String, first: Int, offset: Int): [MeshProduct!] @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
  product(id: ID!): MeshProduct
  "The contracts that are served here, in the order of domains and files. Null where contracts are not known here."
  contracts(domain: String, first: Int, offset: Int): [MeshContract!] @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
  contract(id: ID!): MeshContract
  "An object of a contract, by the name of its type: Order."
  object(typeName: String!): MeshObject
  "What words are about, the best first; 20 entries unless first says otherwise. Null where contracts are not known here."
  search(text: String!, kinds: [MeshEntryKind!], domain: String, first: Int = 20): [MeshHit!] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
  "Where data come from and who depends on them. Takes the urn of an entry, null where nothing has it; kinds follows edges of these kinds only."
  lineage(of: ID!, direction: MeshDirection = BOTH, depth: Int = 3, kinds: [MeshEdgeKind!]): MeshLineage
  "Every subgraph of the mesh, and how it is at this moment."
  domains: [MeshDomain!]!
  "What one request of yours may ask."
  limits: MeshLimits!
}
`;
