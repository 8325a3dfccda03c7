export const objectsSdl = `"An object of a contract: a type of GraphQL, with its list."
type MeshObject {
  "As the contract names it."
  name: String!
  urn: ID!
  domain: String!
  contract: MeshContract!
  businessName: String
  description: String
  "What one row is."
  granularity: String
  tags: [String!]!
  synonyms: [String!]!
  "Why not to use it any more; null otherwise."
  deprecated: String
  authoritativeDefinitions: [MeshDefinition!]!
  "Its type in GraphQL: Order."
  typeName: String!
  "Its list: the field of Query that gives rows, and the stem of those that give aggregates and groups."
  collection: String!
  "Which rows your roles let you read; where it is SOME, your claims decide."
  rows: MeshRows!
  "Groups and aggregates of fewer rows show no value."
  minimumGroupSize: Int
  "The field that says when a row happened."
  eventTime: String
  "The fields of Query that find one row."
  keys: [MeshObjectKey!]!
  "Columns and computed dimensions; with first only so many."
  properties(first: Int, offset: Int): [MeshProperty!]! @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
  property(name: String!): MeshProperty
  measures: [MeshMeasure!]!
  "Fields that the domain computes by code."
  customFields: [MeshCustomField!]!
  relations: [MeshRelation!]!
  "Whether the data are as the contract promises."
  quality: MeshQualityState!
  "What the contract promises of the data, of properties too: everything, or what one part of the contract says (origin)."
  qualityRules(origin: String): [MeshQualityRule!]!
  "Queries that work for you, to start from. Empty where you may not read the object."
  exampleQueries: [MeshExampleQuery!]!
  "Who asked for it, those that asked most first. Null where requests are not recorded."
  consumers: [MeshConsumer!]
}

enum MeshRows {
  ALL
  SOME
  NONE
}

"How values are shown to you, by your roles."
enum MeshAccess {
  "As they are. Only then they can be filtered, ordered, grouped and computed with."
  CLEAR
  "As they are in some of your rows, hidden or masked in others."
  PARTLY
  "Something stands for them."
  MASKED
  "Not at all."
  NONE
}

type MeshObjectKey {
  "Names of the fields that it consists of."
  fields: [String!]!
  "The field of Query that takes them."
  queryField: String!
}

"A property of an object: a column, or a dimension that is computed from others."
type MeshProperty {
  "As the contract names it; of a nested one the whole path: address.city, lines[].price."
  name: String!
  urn: ID!
  object: MeshObject!
  businessName: String
  description: String
  tags: [String!]!
  synonyms: [String!]!
  deprecated: String
  "Its name in GraphQL; null where it cannot be asked for."
  field: String
  "Its type in GraphQL: Decimal, [String!], …"
  type: String
  logicalType: String
  physicalType: String
  "Unit of the values, where the contract says it."
  unit: String
  classification: String
  access: MeshAccess!
  primaryKey: Boolean!
  unique: Boolean!
  required: Boolean!
  partitioned: Boolean!
  criticalDataElement: Boolean!
  "From which it is computed (transformLogic); null for a column."
  expression: String
  "How it came to be, in words."
  transformDescription: String
  "Values that it may have; empty where they are not listed, or not for you."
  values: [MeshValue!]!
  "Values that the contract gives as examples; empty where you may not see values in clear."
  examples: [String!]!
  authoritativeDefinitions: [MeshDefinition!]!
  "Members of a nested value, or of its elements."
  properties: [MeshProperty!]!
  qualityRules(origin: String): [MeshQualityRule!]!
  "Who asked for it, those that asked most first. Null where requests are not recorded."
  consumers: [MeshConsumer!]
}

type MeshValue {
  value: String!
  label: String
  description: String
}

"A number that the contract declares once: it stands in groups and aggregates."
type MeshMeasure {
  name: String!
  urn: ID!
  object: MeshObject!
  businessName: String
  description: String
  tags: [String!]!
  synonyms: [String!]!
  deprecated: String
  "Its name in GraphQL."
  field: String!
  type: String!
  unit: String
  classification: String
  access: MeshAccess!
  "How it is computed (transformLogic), in names of the contract."
  expression: String!
  authoritativeDefinitions: [MeshDefinition!]!
  qualityRules(origin: String): [MeshQualityRule!]!
  consumers: [MeshConsumer!]
}

type MeshCustomField {
  name: String!
  type: String!
  description: String
  deprecated: String
}

"A field that leads from rows of an object to those of another."
type MeshRelation {
  "Its name in GraphQL."
  name: String!
  description: String
  deprecated: String
  "Whether it leads to one row or to many."
  many: Boolean!
  "Whether the other object belongs to another domain."
  acrossDomains: Boolean!
  to: MeshObject!
  "Fields that are equal on both sides."
  on: [MeshJoin!]!
}

type MeshJoin {
  from: String!
  to: String!
}

type MeshExampleQuery {
  title: String!
  query: String!
}
`;
