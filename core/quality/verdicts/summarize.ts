import type { Check, Severity } from '../check.ts';
import type { Outcome } from '../verdict.ts';
import type { Quality } from './report.ts';

/** The state of one promise; `pending` until it is measured. */
export interface PromiseStanding {
  readonly severity: Severity;
  readonly outcome: Outcome | 'pending';
}

/**
 * Summarizes several promises: `FAIL` if one of severity error is broken, `WARN` if one of severity warning is broken,
 * `UNKNOWN` while one of them is unmeasured or failed to measure, or if there is none, else `PASS`. Promises of
 * severity info, and those that only people or other programs can judge, do not count.
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

/** A promise about the age of the newest row. */
export type AgeCheck = Check & { readonly rule: { readonly kind: 'age'; readonly of: 'newest' } };

export function isFreshness(check: Check): check is AgeCheck {
  return check.rule.kind === 'age' && check.rule.of === 'newest';
}
