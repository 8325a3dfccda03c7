import { countOf } from '../../app/report-issues.ts';
import type { Outcome, Verdict } from '../../core/quality/verdict.ts';
import { countOutcomes, type FailOn, isFailure } from './counts.ts';
import { describeMeasured, describeSample } from './describe-verdict.ts';

const marks: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', error: '!', manual: '?', unsupported: '-' };

/** From worst to best. */
const order: readonly Outcome[] = ['fail', 'error', 'unsupported', 'manual', 'pass'];

/** Verdicts grouped by contract and object, failures first, and a summary line. */
export function printText(verdicts: readonly Verdict[], failOn: FailOn): string {
  const contracts = Map.groupBy(verdicts, ({ check }) => `${check.contractId} ${check.contractVersion}`);
  const sections = [...contracts].map(([contract, own]) => {
    const objects = Map.groupBy(own, ({ check }) => check.object);
    const blocks = [...objects].map(([object, some]) => {
      const lines = some.toSorted(compareOutcomes).flatMap((verdict) => printVerdict(verdict, some));
      return `  ${object === '' ? '(the whole contract)' : object}\n${lines.map((line) => `    ${line}\n`).join('')}`;
    });
    return `${contract}\n${blocks.join('')}`;
  });
  return `${sections.join('\n')}\n${summarize(verdicts, failOn)}\n`;
}

/** The number of skipped checks from which a shared reason is printed once per object. */
const manyChecks = 3;

function printVerdict(verdict: Verdict, all: readonly Verdict[]): readonly string[] {
  const { check, outcome, reason, skipped, samples = [] } = verdict;
  if (outcome === 'unsupported' && reason !== undefined) {
    const same = all.filter((one) => one.outcome === 'unsupported' && one.reason === reason);
    if (same.length >= manyChecks) {
      return same[0] === verdict ? [`${marks.unsupported} ${same.length} checks are skipped. ${reason}`] : [];
    }
  }
  const level = (outcome === 'fail' || outcome === 'error') && check.severity !== 'error' ? `${check.severity}: ` : '';
  const head = `${marks[outcome]} ${level}${check.sentence}`;
  if (outcome === 'pass') return [head, ...(skipped === undefined ? [] : [`    ${reason}`])];
  if (outcome === 'manual') return [head];
  const measured = describeMeasured(verdict);
  return [
    head,
    ...(measured === undefined ? [] : [`    ${measured}`]),
    ...(reason === undefined ? [] : [`    ${reason}`]),
    ...samples.map((row) => `    e.g. ${describeSample(row)}`),
    ...(outcome === 'unsupported' ? [] : [`    ${check.at.file}:${check.at.line}`]),
  ];
}

function compareOutcomes(a: Verdict, b: Verdict): number {
  return order.indexOf(a.outcome) - order.indexOf(b.outcome);
}

/** Prints `The test failed. 312 checks: 300 passed, 2 failed, 1 could not be measured, 9 for people to judge.` */
function summarize(verdicts: readonly Verdict[], failOn: FailOn): string {
  const { pass, fail, error, manual, unsupported } = countOutcomes(verdicts);
  const parts = [
    `${pass} passed`,
    ...(fail === 0 ? [] : [`${fail} failed`]),
    ...(error === 0 ? [] : [`${error} could not be measured`]),
    ...(manual === 0 ? [] : [`${manual} for people to judge`]),
    ...(unsupported === 0 ? [] : [`${unsupported} that Concord cannot measure`]),
  ];
  const failed = verdicts.some((verdict) => isFailure(verdict, failOn)) ? 'The test failed' : 'The test passed';
  return `${failed}. ${countOf(verdicts.length, 'check')}: ${parts.join(', ')}.`;
}
