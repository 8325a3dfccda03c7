import type { Code } from './error-codes.ts';

/** A location in a file; `line` and `column` count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Steps from the root of a document to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A problem found before anything is served. Issues are collected and reported together, never thrown. */
export interface Issue extends Location {
  readonly severity: 'error' | 'warning';
  readonly code: Code;
  readonly path: Path;
  /** The problem, as a sentence. */
  readonly sentence: string;
  /** The remedy, as a sentence. */
  readonly hint?: string;
}

/** A stable order for reports: by file, then location, then code. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.sentence, b.sentence)
  );
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
