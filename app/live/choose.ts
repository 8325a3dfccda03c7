import { defined } from '../../core/defined.ts';

/** The reason why a state cannot be served. Without a unit the cause is unknown. */
export interface StateProblem {
  readonly unit?: string;
  readonly sentence: string;
}

/** Assembles and judges a state of several units. A unit, such as a domain, changes independently of the others. */
export interface Assembly<State, Built> {
  /** Returns `next`, with the `held` units taken from `last`. */
  readonly merge: (next: State, last: State, held: ReadonlySet<string>) => State;
  readonly build: (state: State) => Promise<Built>;
  /** Returns the problems that forbid serving it; empty if there are none. */
  readonly judge: (built: Built) => readonly StateProblem[];
}

/** The servable part of a change. */
export interface Choice<State, Built> {
  readonly state: State;
  /** Absent if every changed unit is held: the current deployment stays. */
  readonly built?: Built;
  /** Units that keep their last version. */
  readonly held: ReadonlySet<string>;
  readonly problems: readonly StateProblem[];
  /** The first build, with all changes, whether or not it can be served. */
  readonly wanted?: Built;
}

/**
 * Chooses as many changed units as can be served together. A unit with a problem keeps its last version, and so do
 * units that depend on its change. `refused` lists units that cannot change for other reasons.
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

  /** The first unit whose removal reduces the number of problems; all units if there is none. */
  async function findCulprits(left: readonly string[], count: number): Promise<readonly string[]> {
    if (left.length === 1) return left;
    for (const unit of left) {
      const without = await assembly.build(assembly.merge(next, last, new Set([...held, unit])));
      if (assembly.judge(without).length < count) return [unit];
    }
    return left;
  }
}
