import type { ContractFile } from '../contract/contract.ts';
import type { Code } from '../errors/error-codes.ts';
import type { Issue, Location, Path } from '../errors/issue.ts';

/** What a stage says about a place of a contract. */
interface Finding {
  readonly code: Code;
  readonly path: Path;
  /** Where inside the text at `path`, if the problem is one of a part of it. */
  readonly within?: { readonly text: string; readonly offset: number };
  /** What is wrong. */
  readonly sentence: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Collects issues, each once; every stage gets the same one. */
export interface Report {
  error(file: ContractFile, finding: Finding): void;
  warning(file: ContractFile, finding: Finding): void;
  /** For what stands in no contract, such as a configured folder. */
  outside(issue: Issue): void;
}

export function startReport(): { readonly report: Report; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const known = new Set<string>();
  // Several objects of a contract may meet the same problem, for example of its server.
  const add = (severity: Issue['severity'], file: ContractFile, finding: Finding): void => {
    const identity = JSON.stringify([file.file, finding]);
    if (known.has(identity)) return;
    known.add(identity);
    const { within, ...problem } = finding;
    const place =
      within === undefined ? file.locate(finding.path) : file.locateWithin(finding.path, within.text, within.offset);
    issues.push({ severity, ...problem, ...place });
  };
  return {
    issues,
    report: {
      error: (file, finding) => add('error', file, finding),
      warning: (file, finding) => add('warning', file, finding),
      outside: (issue) => {
        issues.push(issue);
      },
    },
  };
}

/** `sales/orders.odcs.yaml:12`, for sentences that point at a second place. */
export function printPlace(at: Location): string {
  return `${at.file}:${at.line}`;
}
