import { defined } from '../../core/defined.ts';

/** Why a state cannot be served. Without a unit it is not known whose change is to blame. */
export interface StateProblem {
  readonly unit?: string;
  readonly sentence: string;
}

/** How a state of several units is put together and judged. A unit is what changes alone, such as a domain. */
export interface Assembly<State, Built> {
  /** `next`, with those units as `last` has them. */
  readonly merge: (next: State, last: State, held: ReadonlySet<string>) => State;
  readonly build: (state: State) => Promise<Built>;
  /** What forbids to serve it; none where nothing does. */
  readonly judge: (built: Built) => readonly StateProblem[];
}

/** What can be served of a change. */
export interface Choice<State, Built> {
  readonly state: State;
  /** Absent where every changed unit is held: then there is nothing to serve that is not served already. */
  readonly built?: Built;
  /** Units that stay as they were. */
  readonly held: ReadonlySet<string>;
  readonly problems: readonly StateProblem[];
  /** The first thing that was built, whether or not it can be served. */
  readonly wanted?: Built;
}

/**
 * Chooses as many of the changed units as can be served together with all others. One with a problem stays as it was, and
 * those that do not fit without its change stay, too. `refused` are units that cannot be taken for other reasons.
 */
export async function chooseUnits<State, Built>(
  { next, last, changed }: { readonly next: State; readonly last: State; readonly changed: readonly string[] },
  assembly: Assembly<State, Built>,
  refused: readonly StateProblem[] = [],
): Promise<Choice<State, Built>> {
  const held = new Set(refused.flatMap(({ unit }) => unit ?? []));
  const problems: StateProblem[] = [...refused];
  let wanted: Built | undefined;
  for (;;) {
    const state = assembly.merge(next, last, held);
    const left = changed.filter((unit) => !held.has(unit));
    if (left.length === 0) return { state: last, held, problems, ...defined({ wanted }) };
    const built = await assembly.build(state);
    wanted ??= built;
    const found = assembly.judge(built);
    if (found.length === 0) return { state, built, held, problems, wanted };
    const blamed = left.filter((unit) => found.some((problem) => problem.unit === unit));
    const culprits = blamed.length > 0 ? blamed : await findCulprits(left, found.length);
    for (const problem of found) problems.push(problem);
    for (const unit of culprits) held.add(unit);
  }

  /** The first change without which there are fewer problems; all of them if there is none. */
  async function findCulprits(left: readonly string[], count: number): Promise<readonly string[]> {
    if (left.length === 1) return left;
    for (const unit of left) {
      const without = await assembly.build(assembly.merge(next, last, new Set([...held, unit])));
      if (assembly.judge(without).length < count) return [unit];
    }
    return left;
  }
}
