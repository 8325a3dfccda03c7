/** The types that contracts and products share. */
export const sharedSdl = `"Who answers for a contract or a product."
type MeshTeam {
  name: String
  description: String
  members: [MeshMember!]!
}

type MeshMember {
  username: String!
  name: String
  role: String
}

"Where to ask."
type MeshSupport {
  channel: String!
  url: String
  tool: String
  scope: String
  description: String
}

"A page elsewhere that says more, or that says it with authority."
type MeshDefinition {
  type: String!
  url: String!
  description: String
}

"Whoever asked for something of it: a client by its own name, as requests were recorded."
type MeshConsumer {
  client: String!
  version: String!
  "Requests."
  count: Float!
  "Instant of the last one, ISO 8601."
  lastSeen: String!
  "Names of its operations, where they have any."
  operations: [String!]!
}
`;
