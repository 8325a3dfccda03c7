/** A served contract. */
export interface DeployedContract {
  readonly id: string;
  readonly version: string;
  readonly domain: string;
}

/** The number of changes since the previous deployment, by their effect on consumers. */
export interface ChangeCounts {
  readonly breaking: number;
  readonly dangerous: number;
  readonly safe: number;
}

/** A version of the contracts that was served, or refused. */
export interface Deployment {
  readonly id: string;
  /** When it was first served, or refused; ISO 8601 in UTC. */
  readonly at: string;
  readonly state: 'serving' | 'replaced' | 'refused';
  readonly contracts: readonly DeployedContract[];
  readonly changes: ChangeCounts;
  /** Domains, or `concord.yaml`, that were broken or forbidden then, so that their previous version is still served. */
  readonly held: readonly string[];
  /** The reasons; one sentence each. */
  readonly problems: readonly string[];
}

/** The facts of a deployment when it is recorded. */
export type DeploymentFacts = Pick<Deployment, 'contracts'> &
  Partial<Pick<Deployment, 'changes' | 'held' | 'problems'>>;
