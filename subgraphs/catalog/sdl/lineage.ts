export const lineageSdl = `enum MeshDirection {
  "Where it comes from."
  UPSTREAM
  "What depends on it."
  DOWNSTREAM
  BOTH
}

"A part of the graph of all lineage, around one entry."
type MeshLineage {
  nodes: [MeshLineageNode!]!
  edges: [MeshLineageEdge!]!
  "Whether there is more behind the nodes that are farthest, or too much to show."
  truncated: Boolean!
}

type MeshLineageNode {
  urn: ID!
  kind: MeshNodeKind!
  label: String!
  domain: String
  "How many edges away; 0 is the entry that was asked for."
  distance: Int!
  "Null for what is outside of the mesh, and for consumers."
  entry: MeshEntry
}

enum MeshNodeKind {
  PRODUCT
  CONTRACT
  OBJECT
  PROPERTY
  MEASURE
  "A contract or table that a contract or product names and the mesh does not have."
  EXTERNAL
  "A client whose requests were recorded."
  CONSUMER
}

"Data go from one node to another."
type MeshLineageEdge {
  from: ID!
  to: ID!
  kind: MeshEdgeKind!
  "The port, relation or expression that says it."
  label: String
}

enum MeshEdgeKind {
  "A product takes a contract by an input port."
  INPUT
  "A product offers a contract by an output port."
  OUTPUT
  "A contract is made from another one (inputContracts)."
  DERIVED
  "A property or measure is computed from another one, or made from an object (transformSourceObjects)."
  COMPUTED
  "Rows refer to rows of the other object; it goes from the object that is referred to."
  REFERENCE
  "A client asks for it."
  ASKED
}
`;
