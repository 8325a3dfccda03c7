import type { Severity } from '../../core/quality/check.ts';
import type { Outcome, Verdict } from '../../core/quality/verdict.ts';

/** The least severity by which a test fails. */
export type FailOn = Severity;

/** How many checks had each outcome. */
export function countOutcomes(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, fail: 0, error: 0, manual: 0, unsupported: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a verdict makes the whole test fail: a broken promise, or one that could not be measured, at least so severe. */
export function isFailure({ outcome, check }: Verdict, failOn: FailOn): boolean {
  return (outcome === 'fail' || outcome === 'error') && ranks[check.severity] >= ranks[failOn];
}
