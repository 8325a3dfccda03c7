export const limitsSdl = `"What one request may ask: more is refused with an error that names the limit. Null is no limit."
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
  "Values of the variables; an input object is as many as its type has fields."
  values: Int
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
  "Your part of an engine's time where several wait: with 2 you get twice as much as others with 1."
  share: Int
  "Terms of an orderBy."
  orderTerms: Int
  "Dimensions of a by."
  groupDimensions: Int
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
`;
