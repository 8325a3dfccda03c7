import type { Check, Severity } from '../check.ts';
import type { Outcome } from '../verdict.ts';
import type { Quality } from './report.ts';

/** What is known of one promise; `pending` until it has been measured. */
export interface PromiseStanding {
  readonly severity: Severity;
  readonly outcome: Outcome | 'pending';
}

/**
 * The one word for several promises: `FAIL` when one of severity error does not hold, `WARN` for one of severity warning,
 * `UNKNOWN` while one of both is not measured or could not be, or when there is none, else `PASS`. Promises of severity
 * info, and those that only people or other programs can judge, change nothing.
 */
export function summarize(judgements: readonly PromiseStanding[]): Quality {
  const counted = judgements.filter(counts);
  const failed = counted.filter(({ outcome }) => outcome === 'fail');
  if (failed.some(({ severity }) => severity === 'error')) return 'FAIL';
  if (failed.length > 0) return 'WARN';
  return counted.length > 0 && counted.every(({ outcome }) => outcome === 'pass') ? 'PASS' : 'UNKNOWN';
}

function counts({ severity, outcome }: PromiseStanding): boolean {
  return severity !== 'info' && outcome !== 'manual' && outcome !== 'unsupported';
}

/** A promise about how recent the newest row is. */
export type AgeCheck = Check & { readonly rule: { readonly kind: 'age'; readonly of: 'newest' } };

export function isFreshness(check: Check): check is AgeCheck {
  return check.rule.kind === 'age' && check.rule.of === 'newest';
}
