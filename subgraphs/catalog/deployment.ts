/** A contract as it is served. */
export interface DeployedContract {
  readonly id: string;
  readonly version: string;
  readonly domain: string;
}

/** How many changes there are against what was served before, by what they mean for consumers. */
export interface ChangeCounts {
  readonly breaking: number;
  readonly dangerous: number;
  readonly safe: number;
}

/** A state of the contracts that was served, or that was refused. */
export interface Deployment {
  readonly id: string;
  /** When it began to be served, or was refused; ISO 8601 in UTC. */
  readonly at: string;
  readonly state: 'serving' | 'replaced' | 'refused';
  readonly contracts: readonly DeployedContract[];
  readonly changes: ChangeCounts;
  /** Domains, or `concord.yaml`, that were broken or forbidden then, so that what was served of them before still is. */
  readonly held: readonly string[];
  /** Why they were; one sentence each. */
  readonly problems: readonly string[];
}

/** What is known of a deployment when it is recorded. */
export type DeploymentFacts = Pick<Deployment, 'contracts'> &
  Partial<Pick<Deployment, 'changes' | 'held' | 'problems'>>;
