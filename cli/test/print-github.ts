import { printAnnotation } from '../../app/github-annotation.ts';
import type { Severity } from '../../core/quality/check.ts';
import type { Verdict } from '../../core/quality/verdict.ts';
import { describeMeasured } from './describe-verdict.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Prints an annotation at the location of each promise that is broken or was not measurable. */
export function printGithub(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .map((verdict) => {
      const { check, reason } = verdict;
      const message = [check.sentence, describeMeasured(verdict), reason]
        .filter((part) => part !== undefined)
        .join('\n');
      return printAnnotation({ level: levels[check.severity], at: check.at, title: check.id, message });
    })
    .join('');
}
