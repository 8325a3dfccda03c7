import { setTimeout as delay } from 'node:timers/promises';
import type { Deployments } from '../../gateway/deployments/deployments.ts';
import type { Log } from '../../gateway/request/log.ts';
import type { DeploymentFacts } from '../../subgraphs/catalog/deployment.ts';
import { type Assembly, type Choice, chooseUnits, type StateProblem } from './choose.ts';
import { type FileStates, listChanged } from './file-states.ts';

/** The state of everything that can change, at one moment. */
export interface Snapshot<State> {
  readonly state: State;
  readonly units: FileStates;
}

/** Reads, assembles and serves a deployment. */
export interface LiveSteps<State, Built> extends Assembly<State, Built> {
  readonly read: () => Promise<Snapshot<State>>;
  /** Opens a build and serves it; otherwise returns the problems and changes nothing. */
  readonly serve: (built: Built, facts: ServeFacts) => Promise<readonly StateProblem[]>;
  /** The deployment facts of a build that is not served. */
  readonly describe: (built: Built | undefined) => Pick<DeploymentFacts, 'contracts' | 'changes'>;
}

interface ServeFacts extends Pick<DeploymentFacts, 'held' | 'problems'> {
  /** The units that are served in their new version. */
  readonly changed: readonly string[];
}

export interface ReloaderOptions {
  readonly deployments: Deployments;
  readonly log: Log;
  /** Milliseconds that a file with a problem must stay unchanged before the problem counts: it may be half written. */
  readonly doubt?: number;
  /** Milliseconds after which a change is retried if its data could not be read. */
  readonly retry?: number;
}

/** Serves changes, one after the other. It never fails: changes that cannot be served are recorded and logged. */
export class Reloader<State, Built> {
  readonly #steps: LiveSteps<State, Built>;
  readonly #options: Required<ReloaderOptions>;
  #serving: Snapshot<State>;
  #judged: FileStates;
  /** The held units, with their file states when they were last judged. */
  #held: FileStates = new Map();
  #running: Promise<void> | undefined;
  #isAsked = false;
  #isClosed = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(first: Snapshot<State>, steps: LiveSteps<State, Built>, options: ReloaderOptions) {
    this.#serving = first;
    this.#judged = first.units;
    this.#steps = steps;
    this.#options = { doubt: 1_000, retry: 5_000, ...options };
  }

  /** Serves changes, if there are any. Further calls while one runs are combined into one. */
  async request({ again = false }: { readonly again?: boolean } = {}): Promise<void> {
    if (again) this.#judged = new Map();
    this.#isAsked = true;
    this.#running ??= this.#run();
    await this.#running;
  }

  /** Waits for a running change; later changes are not served. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#isAsked && !this.#isClosed) {
        this.#isAsked = false;
        await this.#reload();
      }
    } catch (error) {
      this.#options.log.error({ err: error }, 'A change of the contracts could not be read');
    } finally {
      this.#running = undefined;
    }
  }

  async #reload(): Promise<void> {
    const next = await this.#steps.read();
    if (listChanged(this.#judged, next.units).length === 0) return;
    const changed = listChanged(this.#serving.units, next.units);
    if (changed.length === 0) return this.#settle(next);
    const choice = await this.#choose(next, changed, []);
    if (choice.problems.length > 0 && this.#isDoubtful(choice, next)) {
      await delay(this.#options.doubt);
      // Files that changed meanwhile are read again from the start, so that only stable files are judged.
      if (listChanged(next.units, (await this.#steps.read()).units).length > 0) {
        this.#isAsked = true;
        return;
      }
    }
    if (!this.#isClosed) await this.#serve(next, changed, choice);
  }

  async #choose(next: Snapshot<State>, changed: readonly string[], refused: readonly StateProblem[]) {
    return await chooseUnits({ next: next.state, last: this.#serving.state, changed }, this.#steps, refused);
  }

  async #serve(next: Snapshot<State>, changed: readonly string[], first: Choice<State, Built>): Promise<void> {
    const started = performance.now();
    const refused: StateProblem[] = [];
    let choice = first;
    while (choice.built !== undefined) {
      const { held } = choice;
      const left = changed.filter((unit) => !held.has(unit));
      const problems = await this.#steps.serve(choice.built, { ...tell(choice), changed: left });
      if (problems.length === 0) break;
      // Problems that no single change caused are attributed to all changes.
      const blamed = problems.some(({ unit }) => unit !== undefined && left.includes(unit));
      for (const problem of problems) refused.push(problem);
      for (const unit of blamed ? [] : left) refused.push({ unit, sentence: '' });
      choice = await this.#choose(next, changed, [...choice.problems, ...refused]);
    }
    this.#remember(next, changed, choice);
    this.#report(choice, Math.round(performance.now() - started));
    clearTimeout(this.#retry);
    if (refused.length > 0) {
      this.#retry = setTimeout(() => void this.request({ again: true }), this.#options.retry).unref();
    }
  }

  #remember(next: Snapshot<State>, changed: readonly string[], { state, built, held }: Choice<State, Built>): void {
    this.#judged = next.units;
    this.#held = new Map([...held].map((unit) => [unit, next.units.get(unit) ?? '']));
    if (built === undefined) return;
    const units = new Map(next.units);
    for (const unit of changed.filter((one) => held.has(one))) {
      const before = this.#serving.units.get(unit);
      if (before === undefined) units.delete(unit);
      else units.set(unit, before);
    }
    this.#serving = { state, units };
  }

  #report(choice: Choice<State, Built>, milliseconds: number): void {
    const { deployments, log } = this.#options;
    const { held = [], problems = [] } = tell(choice);
    if (choice.built === undefined) {
      const { id } = deployments.refuse({ ...this.#steps.describe(choice.wanted), held, problems });
      log.error({ deployment: id, held, problems }, 'Changed contracts are not served; what was served still is');
      return;
    }
    const { id, changes } = deployments.serving ?? {};
    log.info({ deployment: id, changes, milliseconds }, 'Changed contracts are served');
    if (held.length > 0) {
      log.error(
        { deployment: id, held, problems },
        'Some domains are served as they were, for their changes cannot be',
      );
    }
  }

  /** The files again match the current deployment. */
  #settle(next: Snapshot<State>): void {
    const { deployments, log } = this.#options;
    this.#judged = next.units;
    this.#held = new Map();
    clearTimeout(this.#retry);
    if (deployments.held.length === 0) return;
    log.info({ deployment: deployments.serving?.id }, 'The contracts are again as they are served');
    deployments.settle();
  }

  /** Whether a unit has a new problem, so that its files may still be incomplete. */
  #isDoubtful({ held }: Choice<State, Built>, next: Snapshot<State>): boolean {
    return [...held].some((unit) => this.#held.get(unit) !== (next.units.get(unit) ?? ''));
  }
}

function tell({ held, problems }: Choice<unknown, unknown>): Pick<DeploymentFacts, 'held' | 'problems'> {
  const sentences = problems.map(({ sentence }) => sentence).filter((sentence) => sentence !== '');
  return { held: [...held].sort(), problems: [...new Set(sentences)] };
}
