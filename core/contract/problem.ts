import type { Code } from '../errors/error-codes.ts';
import type { Issue, Path } from '../errors/issue.ts';

/** An issue that knows its place in the text as an offset; the reader of the file turns it into a line and column. */
export interface ContractProblem {
  readonly severity: Issue['severity'];
  readonly code: Code;
  readonly offset: number;
  readonly path: Path;
  readonly sentence: string;
  readonly hint?: string;
}
