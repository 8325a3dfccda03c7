import { randomUUID } from 'node:crypto';
import type { Deployment, DeploymentFacts } from '../../subgraphs/catalog/deployment.ts';

/** The number of remembered deployments. */
const remembered = 50;

const noChanges = Object.freeze({ breaking: 0, dangerous: 0, safe: 0 });

/** The deployments that a process has served and refused since its start. The list outlives every deployment. */
export class Deployments {
  /** The latest first. */
  #known: readonly Deployment[] = [];
  #held: readonly string[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** The last 50 deployments of this process, the latest first. */
  get all(): readonly Deployment[] {
    return this.#known;
  }

  /** The deployment that currently handles requests. */
  get serving(): Deployment | undefined {
    return this.#known.find(({ state }) => state === 'serving');
  }

  /** Domains, or `concord.yaml`, whose current files are not served. */
  get held(): readonly string[] {
    return this.#held;
  }

  /** Records a new deployment, which replaces the previous one. */
  serve(facts: DeploymentFacts): Deployment {
    this.#known = this.#known.map((known) => (known.state === 'serving' ? { ...known, state: 'replaced' } : known));
    return this.#add('serving', facts);
  }

  /** Records a refused deployment; the previous one is still served. The same refusal is recorded once. */
  refuse(facts: DeploymentFacts): Deployment {
    const [latest] = this.#known;
    if (latest?.state !== 'refused' || !isSame(latest.problems, facts.problems)) return this.#add('refused', facts);
    this.#held = latest.held;
    return latest;
  }

  /** Records that the files match the served deployment again. */
  settle(): void {
    this.#held = [];
  }

  #add(
    state: Deployment['state'],
    { contracts, changes = noChanges, held = [], problems = [] }: DeploymentFacts,
  ): Deployment {
    const at = this.#now().toISOString();
    const deployment: Deployment = { id: randomUUID(), at, state, contracts, changes, held, problems };
    const { serving } = this;
    const kept = this.#known.slice(0, remembered - 1);
    // The serving deployment is kept, however many refusals follow.
    const isLost = state === 'refused' && serving !== undefined && !kept.includes(serving);
    this.#known = [deployment, ...(isLost ? [...kept.slice(0, -1), serving] : kept)];
    this.#held = held;
    return deployment;
  }
}

function isSame(before: readonly string[], now: readonly string[] = []): boolean {
  return before.length === now.length && before.every((problem, index) => problem === now[index]);
}
