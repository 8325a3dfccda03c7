import { RequestError } from '../errors/request-error.ts';
import type { Check, Unit } from './check.ts';
import { type Expectation, isExceeded, isMet } from './expectation.ts';
import type { SampleRow, Verdict } from './verdict.ts';

/** A verdict without when and how long. */
export type Judgement = Omit<Verdict, 'check' | 'checkedAt' | 'duration' | 'samples'>;

/** Counted rows against what is expected of them, as they are or as a percentage. No row of none is no percent. */
export function judgeRows(
  { expect, unit }: { readonly expect: Expectation; readonly unit: Unit },
  failing: number,
  total: number,
): Judgement {
  const measured = unit === 'rows' ? failing : total === 0 ? 0 : (100 * failing) / total;
  return { outcome: isMet(expect, measured) ? 'pass' : 'fail', measured, failing, total };
}

/** Whether the rows that were counted are too many, so that some of them show what is wrong. */
export function showsRows({ expect }: { readonly expect: Expectation }, { outcome, measured }: Judgement): boolean {
  return outcome === 'fail' && typeof measured === 'number' && isExceeded(expect, measured);
}

/**
 * What kept a check from being measured, as a sentence for anybody. Messages of engines hold SQL and values, so only
 * what Concord says itself is passed on.
 */
export function judgeFailure(error: unknown): Judgement {
  // What engines say of patterns is said of those of requests.
  if (error instanceof RequestError && error.code === 'BAD_USER_INPUT') return { outcome: 'error', reason: unbound };
  if (error instanceof RequestError) return { outcome: 'error', reason: error.message };
  return { outcome: 'error', reason: isUnbound(error) ? unbound : 'The engine could not run the statement.' };
}

const unbound = 'The engine does not accept the rule: a name, function, type or pattern of it is unknown there.';

/** DuckDB's classes of errors, and PostgreSQL's of undefined names, wrong types and patterns (42, 2201B). */
function isUnbound(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  if (/^(Binder|Catalog|Parser|Invalid Input) Error/.test(message)) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('42') || code === '2201B';
}

export function verdictOf(
  check: Check,
  judgement: Judgement,
  when: { readonly duration: number; readonly samples?: readonly SampleRow[] },
): Verdict {
  const { duration, samples = [] } = when;
  return {
    check,
    ...judgement,
    checkedAt: new Date().toISOString(),
    duration: Math.round(duration * 10) / 10,
    ...(samples.length === 0 ? {} : { samples }),
  };
}
