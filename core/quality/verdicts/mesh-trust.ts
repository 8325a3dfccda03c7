import type { Mesh, ModelObject } from '../../model/model.ts';
import type { Check } from '../check.ts';
import { type Judged, readJudged, standingOf } from './judge.ts';
import type { Standing } from './standing.ts';
import type { VerdictBook } from './verdict-book.ts';
import type { VerdictRecord } from './verdict-record.ts';

export interface MeshTrustOptions {
  readonly book: VerdictBook;
  /** The checks that this process runs. */
  readonly checks: readonly Check[];
  readonly mesh: Mesh;
  /** The reaction to a broken promise of severity error. */
  readonly onViolation: (object: ModelObject) => 'warn' | 'block';
  readonly now: () => Date;
}

interface Known {
  readonly edition: number;
  readonly judged: readonly Judged[];
  readonly standing: Standing;
  /** The time, in milliseconds, at which the next freshness promise ends and the state must be computed again. */
  readonly until: number;
}

/** The states of a deployment's objects, by the verdicts of the checks that this process runs. */
export class MeshTrust {
  readonly #book: VerdictBook;
  readonly #checks: ReadonlyMap<string, readonly Check[]>;
  readonly #objects: ReadonlyMap<string, ModelObject>;
  readonly #onViolation: MeshTrustOptions['onViolation'];
  readonly #now: () => Date;
  readonly #known = new Map<string, Known>();
  /** All checks, including those of whole contracts. */
  readonly checks: readonly Check[];

  constructor({ book, checks, mesh, onViolation, now }: MeshTrustOptions) {
    this.#book = book;
    this.#checks = Map.groupBy(checks, ({ typeName }) => typeName);
    this.#objects = new Map(mesh.domains.flatMap(({ objects }) => objects).map((object) => [object.typeName, object]));
    this.#onViolation = onViolation;
    this.#now = now;
    this.checks = checks;
  }

  /** The current state of an object; undefined if this process does not check it. */
  readonly find = (typeName: string): Standing | undefined => {
    const checks = this.#checks.get(typeName);
    const object = this.#objects.get(typeName);
    if (checks === undefined || object === undefined) return undefined;
    const now = this.#now().getTime();
    const before = this.#known.get(typeName);
    if (before !== undefined && before.edition === this.#book.edition && now <= before.until) return before.standing;
    const judged =
      before?.edition === this.#book.edition
        ? before.judged
        : checks.map((check) => readJudged(check, this.latest(check), object));
    const standing = standingOf(judged, now, this.#onViolation(object));
    const ends = judged.flatMap(({ newest }) => (newest !== undefined && newest.until >= now ? [newest.until] : []));
    const until = ends.reduce((first, end) => Math.min(first, end), Number.POSITIVE_INFINITY);
    this.#known.set(typeName, { edition: this.#book.edition, judged, standing, until });
    return standing;
  };

  latest(check: Check): VerdictRecord | undefined {
    return this.#book.latest(check);
  }

  /** The last `first` verdicts of a check for this version of its contract, newest first. */
  async history(check: Check, first: number): Promise<readonly VerdictRecord[]> {
    const found = await Promise.all(this.#book.idsOf(check).map((checkId) => this.#book.history({ checkId })));
    return found
      .flat()
      .filter(({ contractVersion }) => contractVersion === check.contractVersion)
      .sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : Number(a.checkedAt > b.checkedAt)))
      .toReversed()
      .slice(0, first);
  }
}
