export const qualitySdl = `"Whether data are as promised."
enum MeshQualityState {
  "Everything that was measured is."
  PASS
  "A promise of lower severity is broken."
  WARN
  "A promise is broken."
  FAIL
  "Nothing was measured yet, or not here."
  UNKNOWN
}

"Something that a contract promises of its data."
type MeshQualityRule {
  id: ID!
  name: String!
  "What must hold, in words."
  sentence: String!
  "The property that it is about; null for the object or the contract."
  property: String
  "schema, relationship, quality or sla: the part of the contract that says it."
  origin: String!
  "error, warning or info."
  severity: String!
  "accuracy, completeness, … as the contract says."
  dimension: String
  "When it is measured, as cron."
  schedule: String
  "What came of it last; null where it was not measured."
  verdict: MeshRuleVerdict
  "Verdicts, the latest first; 10 unless first says otherwise."
  history(first: Int = 10): [MeshRuleVerdict!]! @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
}

type MeshRuleVerdict {
  "pass, fail; error: it could not be measured; manual: only people can; unsupported: something else has to."
  outcome: String!
  "What was compared: a count, an age in seconds, …"
  measured: String
  "Rows that break the promise, and all rows."
  failing: Float
  total: Float
  reason: String
  "Instant, ISO 8601."
  checkedAt: String!
}
`;
