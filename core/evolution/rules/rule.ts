/** What a change is for those who consume the contract: see docs/evolution.md. */
export type Level = 'breaking' | 'dangerous' | 'safe';

/** From the worst to the least. */
export const levels = ['breaking', 'dangerous', 'safe'] as const satisfies readonly Level[];

/**
 * One kind of change. A rule has a reason for each level that it can have; most have one level only.
 */
export interface Rule extends Partial<Readonly<Record<Level, string>>> {
  /** When it applies, as a sentence. */
  readonly when: string;
  /** Whether it gives consumers something that they did not have; that asks for a minor version at least. */
  readonly adds?: true;
}
