export const searchSdl = `"What the catalog knows."
union MeshEntry = MeshProduct | MeshContract | MeshObject | MeshProperty | MeshMeasure

enum MeshEntryKind {
  PRODUCT
  CONTRACT
  OBJECT
  PROPERTY
  MEASURE
}

"An entry that words are about."
type MeshHit {
  kind: MeshEntryKind!
  "Higher is better; comparable within one answer."
  score: Float!
  urn: ID!
  "What people call it."
  title: String!
  domain: String!
  entry: MeshEntry!
  "Where the words were found, the best first."
  matches: [MeshMatch!]!
}

type MeshMatch {
  in: MeshMatchPlace!
  "The text, or the part of it that has the words."
  text: String!
  "The words in it."
  words: [MeshSpan!]!
}

enum MeshMatchPlace {
  NAME
  BUSINESS_NAME
  SYNONYM
  GRAPHQL_NAME
  TAG
  DESCRIPTION
  OWNER
  "The object or contract that it belongs to."
  CONTEXT
}

"A part of a text, in UTF-16 code units."
type MeshSpan {
  start: Int!
  length: Int!
}
`;
