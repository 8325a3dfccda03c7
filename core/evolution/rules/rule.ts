/** The effect of a change on the contract's consumers: see docs/evolution.md. */
export type Level = 'breaking' | 'dangerous' | 'safe';

/** From worst to least. */
export const levels = ['breaking', 'dangerous', 'safe'] as const satisfies readonly Level[];

/** One kind of change. A rule has a reason for each of its levels; most have one level only. */
export interface Rule extends Partial<Readonly<Record<Level, string>>> {
  /** The condition, as a sentence. */
  readonly when: string;
  /** Whether it adds something for consumers, which requires at least a minor version. */
  readonly adds?: true;
}
