import type { Code } from '../../../core/errors/error-codes.ts';
import type { Path } from '../../../core/errors/issue.ts';

/** Something wrong with a scorecard, at a path of the configuration. */
export interface ScorecardFinding {
  readonly code: Code;
  /** From the root of the configuration: `['scorecards', 'performance', 'measures', 'revenue']`. */
  readonly path: Path;
  readonly side: 'key' | 'value';
  readonly sentence: string;
  readonly hint?: string;
}

/** Takes findings of one scorecard, whose paths are relative to it. */
export type ReportFinding = (finding: ScorecardFinding) => void;

/** `Known are a, b and c.`, cut where there are many. */
export function listKnown(names: readonly string[]): string {
  if (names.length === 0) return 'There are none.';
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return `Known here: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`;
}
