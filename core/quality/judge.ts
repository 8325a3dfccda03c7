import { RequestError } from '../errors/request-error.ts';
import type { Check, Unit } from './check.ts';
import { type Expectation, isExceeded, isMet } from './expectation.ts';
import type { SampleRow, Verdict } from './verdict.ts';

/** A verdict without its check, time, duration and samples. */
export type Judgement = Omit<Verdict, 'check' | 'checkedAt' | 'duration' | 'samples'>;

/** Row counts of a rule. */
export interface Counted {
  readonly failing: number;
  readonly total: number;
  /** Rows with a value that could not be compared. */
  readonly skipped: number;
}

/**
 * Compares counted rows with the expectation, as a number or as a percentage of the compared rows. Zero of zero rows is
 * 0 percent. If there are rows and none could be compared, the outcome is `error`.
 */
export function judgeRows(
  { expect, unit }: { readonly expect: Expectation; readonly unit: Unit },
  { failing, total, skipped }: Counted,
): Judgement {
  if (skipped > 0 && skipped >= total && failing === 0) {
    return { outcome: 'error', total, skipped, reason: `No row could be compared. ${describeSkipped(skipped)}` };
  }
  const compared = Math.max(total - skipped, failing);
  const measured = unit === 'rows' ? failing : compared === 0 ? 0 : (100 * failing) / compared;
  const judgement: Judgement = { outcome: isMet(expect, measured) ? 'pass' : 'fail', measured, failing, total };
  return noteSkipped(judgement, skipped);
}

/** Adds the number of rows that a rule left out. */
export function noteSkipped(judgement: Judgement, skipped: number): Judgement {
  return skipped === 0 ? judgement : addReason({ ...judgement, skipped }, describeSkipped(skipped));
}

export function addReason(judgement: Judgement, sentence: string): Judgement {
  const { reason } = judgement;
  return { ...judgement, reason: reason === undefined ? sentence : `${reason} ${sentence}` };
}

function describeSkipped(rows: number): string {
  return `${rows === 1 ? 'One row holds' : `${rows} rows hold`} a value that cannot be read, which was not compared.`;
}

/** Whether there are too many counted rows, so that they are samples of the error. */
export function showsRows({ expect }: { readonly expect: Expectation }, { outcome, measured }: Judgement): boolean {
  return outcome === 'fail' && typeof measured === 'number' && isExceeded(expect, measured);
}

/**
 * The reason why a check could not be measured, as a sentence that anybody may see. Engine messages contain SQL and
 * values, so only Concord's own messages are passed on.
 */
export function judgeFailure(error: unknown): Judgement {
  // Engines report invalid patterns as errors of the request's input.
  if (error instanceof RequestError && error.code === 'BAD_USER_INPUT') return { outcome: 'error', reason: unbound };
  if (error instanceof RequestError) return { outcome: 'error', reason: error.message };
  return { outcome: 'error', reason: isUnbound(error) ? unbound : 'The engine could not run the statement.' };
}

const unbound = 'The engine does not accept the rule: a name, function, type or pattern of it is unknown there.';

/** Matches DuckDB's error classes, and PostgreSQL's codes for undefined names, wrong types and patterns (42, 2201B). */
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
