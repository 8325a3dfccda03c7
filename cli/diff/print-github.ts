import { printAnnotation } from '../../app/github-annotation.ts';
import { reportIssues } from '../../app/report-issues.ts';
import type { Issue } from '../../core/errors/issue.ts';
import type { Change } from '../../core/evolution/change.ts';
import { type DiffReport, listBroken, printCounts, printUse } from './report.ts';

/**
 * GitHub Actions annotations at the newer contracts: version issues, breaking and dangerous changes and broken
 * operations as errors or warnings, and the counts as a notice. A removed element has no line there, so line 1 is used.
 */
export async function printGithub(report: DiffReport, folder: string): Promise<string> {
  const { comparison } = report;
  const failing = new Set(comparison.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const changes = comparison.changes.flatMap((change) => annotate(change, report, failing));
  const operations = listBroken(report).map(({ operation, problems }) =>
    printAnnotation({
      level: 'warning',
      at: { file: operation.source, line: 1, column: 1 },
      title: 'operation-broken',
      message: `The operation ${operation.name} breaks. ${problems.join(' ')}`,
    }),
  );
  const findings = await reportIssues(comparison.findings.map(inNewer), 'github', folder);
  return `${findings}${[...changes, ...operations].join('')}::notice title=concord diff::${printCounts(comparison.changes)}.\n`;
}

function annotate(change: Change, report: DiffReport, failing: ReadonlySet<string>): readonly string[] {
  if (change.level === 'safe') return [];
  const file = report.files.get(change.contract) ?? withoutRevision(change.at.file);
  const at = change.at.file === file ? change.at : { file, line: 1, column: 1 };
  const severity = change.level === 'breaking' && failing.has(file) ? 'error' : 'warning';
  const use = printUse(change, report);
  const text = `${change.sentence} ${change.reason}${use === undefined ? '' : ` ${use}`}`;
  return [printAnnotation({ level: severity, at, title: change.rule, message: text })];
}

function inNewer(issue: Issue): Issue {
  return { ...issue, file: withoutRevision(issue.file) };
}

/** Returns `contracts/a.odcs.yaml` for `main:contracts/a.odcs.yaml`. */
function withoutRevision(file: string): string {
  return file.slice(file.indexOf(':') + 1);
}
