import { randomUUID } from 'node:crypto';
import type { Deployment, DeploymentFacts } from '../../subgraphs/catalog/deployment.ts';

/** How many are remembered. */
const remembered = 50;

const noChanges = Object.freeze({ breaking: 0, dangerous: 0, safe: 0 });

/** What a process has served and refused since its start. It outlives every deployment. */
export class Deployments {
  /** The latest first. */
  #known: readonly Deployment[] = [];
  #held: readonly string[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** Those of this process, the latest first; the last 50. */
  get all(): readonly Deployment[] {
    return this.#known;
  }

  /** The one that answers requests. */
  get serving(): Deployment | undefined {
    return this.#known.find(({ state }) => state === 'serving');
  }

  /** Domains, or `concord.yaml`, that are not served as their files stand now. */
  get held(): readonly string[] {
    return this.#held;
  }

  /** Records what is served from now on, in place of what was served. */
  serve(facts: DeploymentFacts): Deployment {
    this.#known = this.#known.map((known) => (known.state === 'serving' ? { ...known, state: 'replaced' } : known));
    return this.#add('serving', facts);
  }

  /** Records what is not served; what was served still is. The same again is not recorded again. */
  refuse(facts: DeploymentFacts): Deployment {
    const [latest] = this.#known;
    if (latest?.state !== 'refused' || !isSame(latest.problems, facts.problems)) return this.#add('refused', facts);
    this.#held = latest.held;
    return latest;
  }

  /** The files say again what is served. */
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
    // However much is refused in between, what is served stays known.
    const isLost = state === 'refused' && serving !== undefined && !kept.includes(serving);
    this.#known = [deployment, ...(isLost ? [...kept.slice(0, -1), serving] : kept)];
    this.#held = held;
    return deployment;
  }
}

function isSame(before: readonly string[], now: readonly string[] = []): boolean {
  return before.length === now.length && before.every((problem, index) => problem === now[index]);
}
