import type { Code } from '../../../core/errors/error-codes.ts';
import type { Path } from '../../../core/errors/issue.ts';

/** A problem of a scorecard, at a path of the configuration. */
export interface ScorecardFinding {
  readonly code: Code;
  /** From the root of the configuration: `['scorecards', 'performance', 'measures', 'revenue']`. */
  readonly path: Path;
  readonly side: 'key' | 'value';
  readonly sentence: string;
  readonly hint?: string;
}

/** Reports a finding of one scorecard, with a path relative to the scorecard. */
export type ReportFinding = (finding: ScorecardFinding) => void;

/** `Known here: …`, shortened where there are many names. */
export function listKnown(names: readonly string[]): string {
  if (names.length === 0) return 'There are none.';
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return `Known here: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`;
}
