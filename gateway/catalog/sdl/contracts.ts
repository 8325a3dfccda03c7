export const contractsSdl = `"A data contract (ODCS)."
type MeshContract {
  id: ID!
  version: String!
  domain: String!
  "Status as the contract states it: draft, active, deprecated, …"
  status: String!
  name: String!
  description: String
}
`;
