import type { ContractFile } from '../contract/contract.ts';
import type { Code } from '../errors/error-codes.ts';
import type { Issue, Location, Path } from '../errors/issue.ts';

/** A problem at a path of a contract. */
interface Finding {
  readonly code: Code;
  readonly path: Path;
  /** The position inside the text at `path`, if only a part of the text is wrong. */
  readonly within?: { readonly text: string; readonly offset: number };
  /** What is wrong. */
  readonly sentence: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Collects issues, each once; all stages share one report. */
export interface Report {
  error(file: ContractFile, finding: Finding): void;
  warning(file: ContractFile, finding: Finding): void;
  /** For problems outside of contracts, such as a configured folder. */
  outside(issue: Issue): void;
}

export function startReport(): { readonly report: Report; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const known = new Set<string>();
  // Several objects of a contract may have the same problem, for example with its server.
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

/** `sales/orders.odcs.yaml:12`, for messages that mention a second location. */
export function printPlace(at: Location): string {
  return `${at.file}:${at.line}`;
}
