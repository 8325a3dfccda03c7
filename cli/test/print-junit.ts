import type { Verdict } from '../../core/quality/verdict.ts';
import { type FailOn, isFailure } from './counts.ts';
import { describeMeasured, describeSample } from './describe-verdict.ts';

/**
 * JUnit XML for Jenkins, GitLab and others: one suite per object, one case per check. Failures below `failOn`, and
 * checks that Concord does not measure, are skipped with a reason.
 */
export function printJunit(verdicts: readonly Verdict[], failOn: FailOn): string {
  const suites = Map.groupBy(verdicts, ({ check }) =>
    check.object === '' ? check.contractId : `${check.contractId}/${check.object}`,
  );
  const body = [...suites].map(([name, own]) => printSuite(name, own, failOn)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(countsOf(verdicts, failOn))}>\n${body}</testsuites>\n`;
}

function printSuite(name: string, verdicts: readonly Verdict[], failOn: FailOn): string {
  const cases = verdicts.map((verdict) => printCase(verdict, failOn)).join('');
  return `  <testsuite${attributes({ name, ...countsOf(verdicts, failOn) })}>\n${cases}  </testsuite>\n`;
}

function countsOf(verdicts: readonly Verdict[], failOn: FailOn): Readonly<Record<string, string>> {
  const tagged = verdicts.map((verdict) => tagOf(verdict, failOn));
  const count = (tag: Tag): string => String(tagged.filter((one) => one === tag).length);
  return {
    tests: String(verdicts.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

type Tag = 'failure' | 'error' | 'skipped' | 'passed';

function tagOf(verdict: Verdict, failOn: FailOn): Tag {
  if (verdict.outcome === 'pass') return 'passed';
  if (!isFailure(verdict, failOn)) return 'skipped';
  return verdict.outcome === 'fail' ? 'failure' : 'error';
}

function printCase(verdict: Verdict, failOn: FailOn): string {
  const { check, duration, reason, samples = [] } = verdict;
  const head = attributes({
    name: check.sentence,
    classname: check.id,
    file: check.at.file,
    line: String(check.at.line),
    time: (duration / 1000).toFixed(3),
  });
  const tag = tagOf(verdict, failOn);
  if (tag === 'passed') {
    return verdict.skipped === undefined
      ? `    <testcase${head}/>\n`
      : `    <testcase${head}><system-out>${escapeXml(reason ?? '')}</system-out></testcase>\n`;
  }
  const message = [describeMeasured(verdict), reason].filter((part) => part !== undefined).join('; ');
  const words = message === '' ? wordsFor(verdict) : message;
  const details = samples.map((row) => `${describeSample(row)}\n`).join('');
  const kind = attributes({ message: words, ...(tag === 'skipped' ? {} : { type: check.severity }) });
  return `    <testcase${head}><${tag}${kind}>${escapeXml(details)}</${tag}></testcase>\n`;
}

function wordsFor({ outcome }: Verdict): string {
  return outcome === 'manual' ? 'People have to judge it.' : 'The promise is broken.';
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** XML 1.0 cannot represent most control characters; they become spaces. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
