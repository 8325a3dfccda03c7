import type { Deployment } from './deployment.ts';
import type { NameView } from './name-view.ts';

/** The deployments in the SDL of the subgraph `mesh`. */
export const deploymentsSdl = `
extend type Mesh {
  "What this process has served since its start, and what it refused to serve; the latest first, 50 at most."
  deployments(first: Int): [MeshDeployment!]!
}

"A state of the contracts that was served, or that was refused."
type MeshDeployment {
  id: ID!
  "When it began to be served, or was refused: ISO 8601 in UTC."
  at: String!
  state: MeshDeploymentState!
  contracts: [MeshDeployedContract!]!
  "Against what was served before."
  changes: MeshDeploymentChanges!
  "Domains, or concord.yaml, that were broken or forbidden then: what was served of them before still was."
  held: [String!]!
  "Why they were; one sentence each."
  problems: [String!]!
}

enum MeshDeploymentState {
  "It answers requests."
  SERVING
  "It did, until another one took its place."
  REPLACED
  "It never did: what was served before still is."
  REFUSED
}

"A contract as a deployment has it."
type MeshDeployedContract {
  id: ID!
  version: String!
  domain: String!
}

"How many changes there are, by what they mean for consumers."
type MeshDeploymentChanges {
  "What worked before does not work any more."
  breaking: Int!
  "It works, and may mean something else."
  dangerous: Int!
  "No consumer is touched."
  safe: Int!
}
`;

const stateNames = { serving: 'SERVING', replaced: 'REPLACED', refused: 'REFUSED' } as const;

/**
 * The value of `mesh { deployments(first:) }`. Only viewers who may see every name get the problems: a problem may name
 * contracts that were never served, whose readers are unknown.
 */
export function showDeployments(
  deployments: readonly Deployment[],
  { first }: { readonly first?: number | null },
  names: NameView | undefined,
) {
  return deployments
    .slice(0, Math.max(0, first ?? deployments.length))
    .map(({ state, ...deployment }) => ({ ...tell(deployment, names), state: stateNames[state] }));
}

function tell<Told extends Pick<Deployment, 'contracts' | 'held' | 'problems'>>(
  deployment: Told,
  names: NameView | undefined,
): Told {
  if (names === undefined || names.showsAll) return deployment;
  const { contracts, held, problems } = deployment;
  return {
    ...deployment,
    contracts: contracts.filter(({ id, domain }) => names.showsContract(id) && names.showsDomain(domain)),
    held: held.filter(names.showsDomain),
    problems: problems.length === 0 ? [] : ['What was wrong is told to those who may read all contracts.'],
  };
}
