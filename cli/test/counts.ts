import type { Severity } from '../../core/quality/check.ts';
import type { Outcome, Verdict } from '../../core/quality/verdict.ts';

/** The lowest severity that fails the test. */
export type FailOn = Severity;

/** The number of checks per outcome. */
export function countOutcomes(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, fail: 0, error: 0, manual: 0, unsupported: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Whether a verdict fails the test: its promise is broken or was not measurable, and its severity is at least `failOn`.
 */
export function isFailure({ outcome, check }: Verdict, failOn: FailOn): boolean {
  return (outcome === 'fail' || outcome === 'error') && ranks[check.severity] >= ranks[failOn];
}
