import type { Verdict } from '../../core/quality/verdict.ts';
import { countOutcomes, type FailOn, isFailure } from './counts.ts';

/** All verdicts in order, flattened for programs. */
export function printJson(verdicts: readonly Verdict[], failOn: FailOn, now: Date): string {
  const passed = !verdicts.some((verdict) => isFailure(verdict, failOn));
  const summary = { now: now.toISOString(), passed, counts: countOutcomes(verdicts) };
  return `${JSON.stringify({ ...summary, verdicts: verdicts.map(flatten) }, null, 2)}\n`;
}

function flatten({ check, ...verdict }: Verdict): unknown {
  const { rule, at, ...rest } = check;
  return { ...rest, kind: rule.kind, ...at, ...verdict };
}
